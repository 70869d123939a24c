// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank/citation_rules.h"

#include <algorithm>

namespace bank {

namespace {

std::vector<std::string_view> namesOf(const Statutes& statutes)
{
    std::vector<std::string_view> names;
    for (const Statute& statute : statutes.all()) {
        names.emplace_back(statute.shortName);
        names.emplace_back(statute.name);
        names.insert(names.end(), statute.aliases.begin(), statute.aliases.end());
    }
    return names;
}

void reportUnknownStatute(const Citation& citation, base::Position at, const Statutes& statutes,
                          Report& report)
{
    constexpr FindingCode code = "citation.statute-unknown";
    report.add(code, at,
               {citation.statute, report.wants(code) ? nearest(citation.statute, namesOf(statutes)) : ""});
}

} // namespace

std::optional<Citation> checkCitation(const RawText& text, const Statutes& statutes, base::Day today,
                                      Report& report)
{
    constexpr std::size_t longest = 400; // bytes
    auto citation = text.text.size() <= longest ? parseCitation(text.text) : std::nullopt;
    if (!citation) {
        report.add("citation.unreadable", text.at, {text.text});
        return std::nullopt;
    }
    const Resolution resolution = statutes.resolve(*citation, today);
    if (resolution == Resolution::resolved)
        return citation;
    if (resolution == Resolution::statuteUnknown) {
        reportUnknownStatute(*citation, text.at, statutes, report);
        return citation;
    }
    const StatuteVersion& version = *statutes.find(citation->statute)->inForce(today);
    const std::string written = formatCitation(*citation);
    const ArticleShape* shape = version.shapeOf({citation->article, citation->inserted});
    switch (resolution) {
    case Resolution::noPreamble:
        report.add("citation.no-preamble", text.at, {citation->statute});
        break;
    case Resolution::articleMissing:
        report.add("citation.article-missing", text.at, {written, std::to_string(version.last)});
        break;
    case Resolution::paragraphMissing:
        report.add("citation.paragraph-missing", text.at, {written, std::to_string(shape->paragraphs)});
        break;
    case Resolution::itemMissing:
        report.add("citation.item-missing", text.at,
                   {written, std::to_string(shape->itemsOf(citation->paragraph))});
        break;
    case Resolution::articleNeeded:
        report.add("citation.article-needed", text.at, {citation->statute, std::to_string(version.last)});
        break;
    case Resolution::resolved:
    case Resolution::statuteUnknown:
        break;
    }
    return citation;
}

void checkCurrency(const Citation& citation, base::Position at, const Statutes& statutes, base::Day verified,
                   base::Day today, Report& report)
{
    const Statute* statute = statutes.find(citation.statute);
    if (!statute)
        return;
    const std::string written = formatCitation(citation);
    if (statute->repeal && statute->repeal->on <= today)
        return report.add("question.repealed", at,
                          {written, base::formatDay(statute->repeal->on), statute->repeal->by});
    switch (statutes.currency(citation, verified, today)) {
    case Currency::current:
    case Currency::repealed:
        return;
    case Currency::stale:
        return report.add(
            "question.stale", at,
            {written, base::formatDay(verified), base::formatDay(statute->inForce(today)->effective)});
    case Currency::notYetInForce:
        return report.add("question.not-in-force", at,
                          {written, base::formatDay(statute->versions.front().effective)});
    }
}

} // namespace bank
