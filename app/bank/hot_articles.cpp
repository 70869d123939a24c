// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank/hot_articles.h"

#include "bank/article_shapes.h"
#include "bank/table_rows.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace bank {

namespace {

std::optional<std::size_t> columnOf(const TableRow& head, const std::string& name, Report& report)
{
    const auto found = std::find(head.cells.begin(), head.cells.end(), name);
    if (found == head.cells.end()) {
        report.add("table.column-missing", head.at, {name});
        return std::nullopt;
    }
    return static_cast<std::size_t>(found - head.cells.begin());
}

std::optional<int> parseTimes(const std::string& text)
{
    constexpr int most = 1'000'000;
    int number = 0;
    const char* end = text.data() + text.size();
    const auto [stop, failure] = std::from_chars(text.data(), end, number);
    if (failure != std::errc{} || stop != end || number < 0 || number > most)
        return std::nullopt;
    return number;
}

std::optional<HotArticle> readRow(const TableRow& row, const std::string& law, const std::string& article,
                                  const std::string& times, Report& report)
{
    HotArticle hot{row.at, {}, 0};
    const auto number = parseArticleNumber(article);
    const auto count = parseTimes(times);
    hot.citation.statute = law;
    hot.citation.preamble = article == "序言";
    if (law.empty())
        report.add("field.empty", row.at, {"law"});
    if (!number && !hot.citation.preamble)
        report.add("statute.article-form", row.at, {article});
    if (!count)
        report.add("field.not-a-number", row.at, {"times", times});
    if (law.empty() || (!number && !hot.citation.preamble) || !count)
        return std::nullopt;
    hot.citation.article = number.value_or(ArticleNumber{}).article;
    hot.citation.inserted = number.value_or(ArticleNumber{}).inserted;
    hot.times = *count;
    return hot;
}

HotState stateOf(const Citation& citation, const Coverage& coverage, const Statutes& statutes, base::Day day)
{
    const Statute* statute = statutes.find(citation.statute);
    if (!statute)
        return HotState::statuteUnknown;
    if (statute->repeal && statute->repeal->on <= day)
        return HotState::repealed;
    if (statutes.resolve(citation, day) != Resolution::resolved)
        return HotState::articleMissing;
    const StatuteCoverage* asked = coverage.of(*statute);
    const bool covered =
        asked && (citation.preamble ? asked->preamble > 0
                                    : asked->articles.contains({citation.article, citation.inserted}));
    return covered ? HotState::covered : HotState::open;
}

} // namespace

std::vector<HotArticle> readHotArticles(std::string file, std::string_view text, base::Findings& findings)
{
    Report report(std::move(file), findings);
    std::vector<HotArticle> articles;
    const std::vector<TableRow> rows = readTable(text, report);
    if (rows.empty() && report.hasErrors())
        return articles;
    const TableRow head = rows.empty() ? TableRow{{1, 1}, {}} : rows.front();
    const auto law = columnOf(head, "law", report);
    const auto article = columnOf(head, "article", report);
    const auto times = columnOf(head, "times", report);
    for (std::size_t i = 1; law && article && times && i < rows.size(); ++i) {
        const auto& cells = rows[i].cells;
        if (const auto hot = readRow(rows[i], cells[*law], cells[*article], cells[*times], report))
            articles.push_back(*hot);
    }
    return articles;
}

HotCoverage coverHotArticles(const std::vector<HotArticle>& articles, int atLeast, const Coverage& coverage,
                             const Statutes& statutes, base::Day day)
{
    HotCoverage result;
    for (const HotArticle& article : articles) {
        if (article.times < atLeast)
            continue;
        const HotState state = stateOf(article.citation, coverage, statutes, day);
        result.counted += state == HotState::repealed ? 0 : 1;
        result.covered += state == HotState::covered ? 1 : 0;
        if (state != HotState::covered)
            result.open.push_back({article, state});
    }
    return result;
}

} // namespace bank
