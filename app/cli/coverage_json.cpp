// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/coverage_json.h"

#include "words/words.h"

namespace cli {

using nlohmann::json;

namespace {

std::string written(bank::ArticleNumber article)
{
    const std::string inserted = article.inserted > 0 ? "-" + std::to_string(article.inserted) : "";
    return std::to_string(article.article) + inserted;
}

json statuteJson(const bank::StatuteCoverage& coverage)
{
    json types = json::object();
    for (std::size_t t = 0; t < coverage.types.size(); ++t)
        types[std::string(bank::toString(static_cast<bank::Type>(t)))] = coverage.types[t];
    json difficulties = json::object();
    for (std::size_t d = 0; d < coverage.difficulties.size(); ++d)
        difficulties[std::to_string(d + 1)] = coverage.difficulties[d];
    json chapters = json::array();
    for (const bank::ChapterCoverage& each : coverage.chapters)
        chapters.push_back({{"chapter", each.chapter}, {"questions", each.questions}});
    json articles = json::array();
    for (const auto& [article, questions] : coverage.articles)
        articles.push_back({{"article", written(article)}, {"questions", questions}});
    json holes = json::array();
    for (const bank::ArticleRun& range : coverage.holes)
        holes.push_back({{"first", written(range.first)}, {"last", written(range.last)}});
    return {{"statute", coverage.statute},     {"questions", coverage.questions},
            {"known", coverage.known},         {"covered", coverage.articles.size()},
            {"preamble", coverage.preamble},   {"types", std::move(types)},
            {"difficulties", difficulties},    {"chapters", std::move(chapters)},
            {"articles", std::move(articles)}, {"holes", std::move(holes)}};
}

json papersJson(const flow::BlueprintPapers& papers, words::Language language)
{
    json lacking = json::array();
    for (const exam::ShortRow& row : papers.disjoint.lacking)
        lacking.push_back(
            {{"missing", row.missing}, {"message", words::describe(row, papers.blueprint, language)}});
    return {{"blueprint", papers.blueprint.id},
            {"title", papers.blueprint.title},
            {"papers", papers.disjoint.papers},
            {"at-most", papers.disjoint.atMost},
            {"lacking", std::move(lacking)}};
}

json hotJson(const bank::HotCoverage& hot)
{
    constexpr const char* states[] = {"covered", "open", "repealed", "statute-unknown", "article-missing"};
    json open = json::array();
    for (const bank::HotRow& row : hot.open) {
        const bank::Citation& citation = row.article.citation;
        open.push_back({{"law", citation.statute},
                        {"article", citation.preamble ? std::string("序言")
                                                      : written({citation.article, citation.inserted})},
                        {"times", row.article.times},
                        {"line", row.article.at.line},
                        {"state", states[static_cast<std::size_t>(row.state)]}});
    }
    return {{"articles", hot.counted}, {"covered", hot.covered}, {"open", std::move(open)}};
}

} // namespace

json coverageJson(const flow::CoverageRequest& request, const flow::CoverageReport& report,
                  const std::optional<bank::HotCoverage>& hot, words::Language language)
{
    json statutes = json::array();
    for (const bank::StatuteCoverage& coverage : report.banks.statutes)
        statutes.push_back(statuteJson(coverage));
    json unregistered = json::array();
    for (const auto& [statute, questions] : report.banks.unregistered)
        unregistered.push_back({{"statute", statute}, {"questions", questions}});
    json papers = json::array();
    for (const flow::BlueprintPapers& each : report.papers)
        papers.push_back(papersJson(each, language));
    json result{{"day", base::formatDay(request.day)},     {"region", request.region},
                {"questions", report.banks.questions},     {"withheld", report.banks.withheld},
                {"statutes", std::move(statutes)},         {"without", report.banks.without},
                {"unregistered", std::move(unregistered)}, {"papers", std::move(papers)}};
    if (hot)
        result["hot"] = hotJson(*hot);
    return result;
}

} // namespace cli
