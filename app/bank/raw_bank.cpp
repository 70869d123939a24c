// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank/raw_bank.h"

#include "bank/map_reader.h"

#include <algorithm>
#include <utility>

namespace bank {

namespace {

enum BankKey { format, bankId, title, subject, revision, region, organs, license, questions, bankKeyCount };
constexpr std::array<std::string_view, bankKeyCount> bankKeys{
    "format", "id", "title", "subject", "revision", "region", "organs", "license", "questions"};

enum QuestionKey {
    id,
    type,
    chapter,
    stem,
    options,
    answer,
    basis,
    explanation,
    difficulty,
    verified,
    status,
    tags,
    keepLast,
    questionKeyCount
};
constexpr std::array<std::string_view, questionKeyCount> questionKeys{
    "id",          "type",       "chapter",  "stem",   "options", "answer",   "basis",
    "explanation", "difficulty", "verified", "status", "tags",    "keep-last"};

enum CaseKey { caseId, material, caseQuestions, caseKeyCount };
constexpr std::array<std::string_view, caseKeyCount> caseKeys{"case", "material", "questions"};

RawQuestion readQuestion(const RawNode& map, const std::string& ofCase, Report& report)
{
    const MapReader reader(map, questionKeys, report);
    RawQuestion question;
    question.at = map.at;
    question.id = reader.text(id);
    question.type = reader.text(type);
    question.chapter = reader.text(chapter);
    question.stem = reader.text(stem);
    question.options = reader.list(options);
    question.answer = reader.textOrList(answer);
    question.basis = reader.textOrList(basis);
    question.explanation = reader.text(explanation);
    question.difficulty = reader.text(difficulty);
    question.verified = reader.text(verified);
    question.status = reader.text(status);
    question.tags = reader.textOrList(tags);
    question.keepLast = reader.textOrList(keepLast);
    question.caseId = ofCase;
    return question;
}

class BankReader
{
public:
    BankReader(RawBank& bank, Report& report)
        : m_bank(bank)
        , m_report(report)
    {}

    void readEntries(const std::vector<RawNode>& entries)
    {
        m_bank.questions.reserve(std::min(entries.size(), maxQuestions));
        for (const RawNode& entry : entries) {
            if (!isMap(entry, "questions", m_report))
                continue;
            if (entry.find("case"))
                readCase(entry);
            else
                add(entry, {});
        }
    }

private:
    void readCase(const RawNode& map)
    {
        const MapReader reader(map, caseKeys, m_report);
        RawCase group;
        group.at = map.at;
        group.id = reader.text(caseId);
        group.material = reader.text(material);
        group.first = m_bank.questions.size();
        if (const auto* entries = reader.sequence(caseQuestions)) {
            for (const RawNode& entry : *entries) {
                if (!isMap(entry, "questions", m_report))
                    continue;
                if (entry.find("case"))
                    m_report.add("case.nested", entry.at, {group.id.text});
                else
                    add(entry, group.id.text);
            }
        }
        group.count = m_bank.questions.size() - group.first;
        m_bank.cases.push_back(std::move(group));
    }

    void add(const RawNode& map, const std::string& ofCase)
    {
        if (m_bank.questions.size() < maxQuestions)
            m_bank.questions.push_back(readQuestion(map, ofCase, m_report));
        else if (!std::exchange(m_full, true))
            m_report.add("bank.too-many-questions", map.at, {std::to_string(maxQuestions)});
    }

    RawBank& m_bank;
    Report& m_report;
    bool m_full = false;
};

} // namespace

std::optional<RawBank> readBank(const RawDocument& document, base::Findings& findings)
{
    Report report(document.file, findings);
    if (!hasFormat(document, "bank", report))
        return std::nullopt;
    const MapReader reader(document.root, bankKeys, report);
    RawBank bank;
    bank.file = document.file;
    bank.at = document.root.at;
    bank.format = reader.text(format);
    bank.id = reader.text(bankId);
    bank.title = reader.text(title);
    bank.subject = reader.text(subject);
    bank.revision = reader.text(revision);
    bank.region = reader.text(region);
    bank.everywhere = reader.node(region) && reader.node(region)->kind == RawNode::Kind::null;
    bank.license = reader.text(license);
    bank.organs = reader.textOrList(organs);
    if (const auto* entries = reader.sequence(questions))
        BankReader(bank, report).readEntries(*entries);
    bank.sound = document.sound && !report.hasErrors();
    return bank;
}

} // namespace bank
