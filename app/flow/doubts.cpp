// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/doubts.h"

#include "bank/field_checks.h"
#include "bank/map_reader.h"
#include "bank/raw_bank.h"
#include "base/utf8.h"

#include <map>

namespace flow {

namespace {

enum Key { idKey, bankKey, revisionKey, stemKey, saidKey, dayKey, keyCount };
constexpr std::array<std::string_view, keyCount> keys{"id", "bank", "revision", "stem", "said", "day"};
constexpr std::array<std::string_view, 2> rootKeys{"format", "doubts"};

// In double quotes; what no file of ours may hold is left out.
std::string inQuotes(std::string_view text)
{
    std::string out = "\"";
    for (const char c : base::withoutForbidden(text)) {
        if (c == '"' || c == '\\')
            out += '\\';
        if (c == '\n')
            out += "\\n";
        else
            out += c == '\t' || c == '\r' ? ' ' : c;
    }
    return out + "\"";
}

std::string textOf(const bank::MapReader& reader, Key key, std::size_t limit, base::Position owner,
                   bank::Report& report)
{
    const bank::RawText field = reader.text(key);
    if (bank::present(field, keys[key], owner, report))
        bank::checkLength(field, keys[key], limit, report);
    return field.text;
}

base::Day dayOf(const bank::MapReader& reader, Key key, base::Position owner, bank::Report& report)
{
    const bank::RawText field = reader.text(key);
    if (!bank::present(field, keys[key], owner, report))
        return {};
    return bank::checkDay(field, keys[key], report).value_or(base::Day());
}

std::string idOf(const bank::MapReader& reader, Key key, base::Position owner, bank::Report& report)
{
    const bank::RawText field = reader.text(key);
    if (bank::present(field, keys[key], owner, report))
        bank::checkId(field, false, report);
    return field.text;
}

ReportedDoubt readDoubt(const bank::RawNode& node, bank::Report& report)
{
    const bank::MapReader reader(node, keys, report);
    return {idOf(reader, idKey, node.at, report),
            idOf(reader, bankKey, node.at, report),
            dayOf(reader, revisionKey, node.at, report),
            textOf(reader, stemKey, bank::maxStem, node.at, report),
            textOf(reader, saidKey, bank::maxLongText, node.at, report),
            dayOf(reader, dayKey, node.at, report)};
}

} // namespace

std::string writeDoubts(const std::vector<store::Doubt>& doubts)
{
    std::string text = "format: renqian/doubts@1\ndoubts:";
    text += doubts.empty() ? " []\n" : "\n";
    for (const store::Doubt& doubt : doubts)
        text += "  - id: " + inQuotes(doubt.questionId) + "\n    bank: " + inQuotes(doubt.bankId) +
                "\n    revision: " + base::formatDay(doubt.revision) + "\n    stem: " + inQuotes(doubt.stem) +
                "\n    said: " + inQuotes(doubt.said) +
                "\n    day: " + base::formatDay(base::localDay(doubt.wall)) + "\n";
    return text;
}

std::optional<std::vector<ReportedDoubt>> readDoubts(const bank::RawDocument& document,
                                                     base::Findings& findings)
{
    bank::Report report(document.file, findings);
    if (!bank::hasFormat(document, "doubts", report))
        return std::nullopt;
    const bank::MapReader root(document.root, rootKeys, report);
    const std::vector<bank::RawNode>* items = root.sequence(1);
    if (!items && !document.root.find("doubts"))
        report.add("field.missing", document.root.at, {"doubts"});
    std::vector<ReportedDoubt> doubts;
    for (std::size_t i = 0; items && i < items->size(); ++i) {
        if (bank::isMap((*items)[i], "doubts", report))
            doubts.push_back(readDoubt((*items)[i], report));
    }
    if (!document.sound || report.hasErrors())
        return std::nullopt;
    return doubts;
}

namespace {

// Where the questions of one bank stand.
std::map<std::string, QuestionPlace> placesIn(const std::vector<catalogue::Source>& sources,
                                              const std::string& bankId)
{
    std::map<std::string, QuestionPlace> places;
    for (const catalogue::Source& source : sources) {
        if (source.kind != "bank" || source.id != bankId || source.state != catalogue::State::active)
            continue;
        base::Findings ignored;
        const auto document = bank::readYamlFile(source.path, ignored);
        const auto raw = document ? bank::readBank(*document, ignored) : std::nullopt;
        if (!raw)
            continue;
        for (const bank::RawQuestion& question : raw->questions)
            places.emplace(question.id.text, QuestionPlace{source.path, question.id.at});
    }
    return places;
}

} // namespace

base::Result<std::vector<std::optional<QuestionPlace>>>
findQuestions(const Library& library, const std::vector<ReportedDoubt>& doubts)
{
    const auto sources = library.catalogue().sources();
    if (!sources)
        return tl::unexpected(sources.error());
    std::map<std::string, std::map<std::string, QuestionPlace>> banks;
    std::vector<std::optional<QuestionPlace>> places;
    for (const ReportedDoubt& doubt : doubts) {
        const auto [bank, isNew] = banks.try_emplace(doubt.bankId);
        if (isNew)
            bank->second = placesIn(*sources, doubt.bankId);
        const auto found = bank->second.find(doubt.questionId);
        places.push_back(found == bank->second.end() ? std::nullopt : std::optional(found->second));
    }
    return places;
}

base::Result<std::optional<QuestionPlace>> findQuestion(const Library& library, const std::string& bankId,
                                                        const std::string& questionId)
{
    const auto places = findQuestions(library, {{questionId, bankId, {}, {}, {}, {}}});
    if (!places)
        return tl::unexpected(places.error());
    return places->front();
}

} // namespace flow
