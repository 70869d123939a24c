// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank/bank.h"

#include "bank/field_checks.h"
#include "bank/question_rules.h"

#include <map>
#include <utility>

namespace bank {

class Validator
{
public:
    Validator(const RawBank& raw, const Statutes& statutes, base::Day today, Report& report)
        : m_raw(raw)
        , m_report(report)
        , m_rules(statutes, today, report)
    {}

    Bank run()
    {
        readHead();
        readOrgans();
        readRegion();
        if (m_raw.questions.empty() && m_raw.sound)
            m_report.add("bank.no-questions", m_raw.at);
        m_bank.m_questions.reserve(m_raw.questions.size());
        auto nextCase = m_raw.cases.begin();
        for (std::size_t i = 0; i < m_raw.questions.size(); ++i) {
            while (nextCase != m_raw.cases.end() && nextCase->first == i)
                readCase(*nextCase++);
            const RawQuestion& question = m_raw.questions[i];
            readId(question.id, "id", question.at);
            m_bank.m_questions.push_back(m_rules.read(question));
        }
        while (nextCase != m_raw.cases.end())
            readCase(*nextCase++);
        return std::move(m_bank);
    }

private:
    void readHead()
    {
        if (present(m_raw.id, "id", m_raw.at, m_report))
            checkId(m_raw.id, true, m_report);
        if (present(m_raw.title, "title", m_raw.at, m_report))
            checkLength(m_raw.title, "title", maxTitle, m_report);
        if (present(m_raw.license, "license", m_raw.at, m_report))
            checkLength(m_raw.license, "license", maxTitle, m_report);
        if (present(m_raw.revision, "revision", m_raw.at, m_report))
            m_bank.m_revision = checkDay(m_raw.revision, "revision", m_report).value_or(base::Day{});
        m_bank.m_id = m_raw.id.text;
        m_bank.m_title = m_raw.title.text;
        m_bank.m_license = m_raw.license.text;
        if (!present(m_raw.subject, "subject", m_raw.at, m_report))
            return;
        if (const auto subject = parseSubject(m_raw.subject.text))
            m_bank.m_subject = *subject;
        else
            reportUnknownValue(m_raw.subject, "subject",
                               {"constitution", "civil-code", "administrative-law", "local-regulation",
                                "party-rules", "supervision", "general"},
                               m_report);
    }

    void readOrgans()
    {
        for (const RawText& item : m_raw.organs.items) {
            if (const auto organ = parseOrgan(item.text))
                m_bank.m_organs |= static_cast<unsigned>(*organ);
            else if (item.given)
                reportUnknownValue(item, "organs", {"人大", "政府", "监委", "法院", "检察院", "执法"},
                                   m_report);
        }
    }

    void readRegion()
    {
        if (m_raw.region.given && checkRegion(m_raw.region, m_report))
            m_bank.m_region = m_raw.region.text;
        const bool said = m_raw.region.at.line > 0 || m_raw.region.given || m_raw.everywhere;
        if (m_bank.m_subject == Subject::localRegulation && !said)
            m_report.add("bank.region-needed", m_raw.at);
    }

    void readCase(const RawCase& raw)
    {
        readId(raw.id, "case", raw.at);
        if (present(raw.material, "material", raw.at, m_report))
            checkLength(raw.material, "material", maxLongText, m_report);
        constexpr std::size_t fewest = 2;
        constexpr std::size_t most = 10;
        if (raw.count < fewest || raw.count > most)
            m_report.add("case.size", raw.at, {raw.id.text, std::to_string(raw.count)});
        m_bank.m_cases.push_back({raw.id.text, raw.material.text, raw.first, raw.count});
    }

    // Questions and cases share one set of ids.
    void readId(const RawText& id, std::string_view key, base::Position owner)
    {
        if (!present(id, key, owner, m_report) || !checkId(id, false, m_report))
            return;
        const auto [known, isNew] = m_ids.try_emplace(id.text, id.at);
        if (!isNew)
            m_report.add("bank.id-repeated", id.at, {id.text, std::to_string(known->second.line)});
    }

    const RawBank& m_raw;
    Report& m_report;
    QuestionRules m_rules;
    Bank m_bank;
    std::map<std::string_view, base::Position> m_ids;
};

std::optional<Bank> validate(const RawBank& raw, const Statutes& statutes, base::Day today,
                             base::Findings& findings)
{
    Report report(raw.file, findings);
    Bank bank = Validator(raw, statutes, today, report).run();
    if (!raw.sound || report.hasErrors())
        return std::nullopt;
    return bank;
}

} // namespace bank
