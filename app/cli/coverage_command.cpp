// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "cli/commands.h"
#include "cli/coverage_json.h"
#include "cli/json_text.h"
#include "cli/table.h"

#include <numeric>
#include <ostream>

namespace cli {

namespace {

using Rows = std::vector<std::vector<std::string>>;

constexpr int hotFrom = 2; // an article seen once may be chance

std::string share(std::size_t part, std::size_t whole)
{
    const std::size_t percent = whole == 0 ? 0 : (100 * part + whole / 2) / whole;
    return std::to_string(part) + "/" + std::to_string(whole) + " " + std::to_string(percent) + "%";
}

// What joins a list on one line.
struct Signs
{
    std::string_view colon;
    std::string_view comma;
    std::string_view semicolon;
};

Signs signsOf(const Context& context)
{
    return context.language == words::Language::chinese ? Signs{"：", "，", "；"} : Signs{": ", ", ", "; "};
}

std::string joined(const std::vector<std::string>& parts, std::string_view sign)
{
    std::string list;
    for (const std::string& part : parts)
        list += (list.empty() ? std::string() : std::string(sign)) + part;
    return list;
}

void printHeading(const Context& context, words::Both text)
{
    context.out << "\n== " << context.say(text) << "\n";
}

void printStatutes(const Context& context, const bank::Coverage& coverage)
{
    Rows rows{context.language == words::Language::chinese
                  ? std::vector<std::string>{"法规", "题数", "有题的条", "单选", "多选", "不定项", "判断",
                                             "其他", "难度1", "2", "3", "4", "5"}
                  : std::vector<std::string>{"statute", "questions", "articles asked", "single", "multiple",
                                             "one+", "true/false", "other", "difficulty 1", "2", "3", "4",
                                             "5"}};
    for (const bank::StatuteCoverage& statute : coverage.statutes) {
        const auto known = static_cast<std::size_t>(statute.known);
        std::vector<std::string>& row =
            rows.emplace_back(std::vector{statute.statute, std::to_string(statute.questions),
                                          known > 0 ? share(statute.articles.size(), known) : "—"});
        const auto examined = statute.types.begin() + static_cast<int>(bank::Type::blank);
        for (auto type = statute.types.begin(); type != examined; ++type)
            row.push_back(std::to_string(*type));
        row.push_back(std::to_string(std::accumulate(examined, statute.types.end(), 0)));
        for (int questions : statute.difficulties)
            row.push_back(std::to_string(questions));
    }
    printTable(context.out, rows);
}

void printChapters(const Context& context, const bank::Coverage& coverage)
{
    printHeading(context, {"各章的题数", "Questions by chapter"});
    const Signs signs = signsOf(context);
    for (const bank::StatuteCoverage& statute : coverage.statutes) {
        std::vector<std::string> chapters;
        for (const bank::ChapterCoverage& each : statute.chapters) {
            const std::string none(context.say({"（没有写章）", "(no chapter)"}));
            chapters.push_back((each.chapter.empty() ? none : each.chapter) + " " +
                               std::to_string(each.questions));
        }
        if (!chapters.empty())
            context.out << oneLine(statute.statute) << signs.colon << oneLine(joined(chapters, signs.comma))
                        << "\n";
    }
}

void printHoles(const Context& context, const bank::Coverage& coverage)
{
    const Signs signs = signsOf(context);
    printHeading(context, {"没有题的条", "Articles without a question"});
    for (const bank::StatuteCoverage& statute : coverage.statutes) {
        if (!statute.holes.empty())
            context.out << oneLine(statute.statute) << signs.colon
                        << words::name(statute.holes, context.language) << "\n";
    }
    printHeading(context, {"没有题的法规", "Statutes of the registry without a question"});
    context.out << oneLine(joined(coverage.without, signs.comma)) << "\n";
    if (coverage.unregistered.empty())
        return;
    printHeading(context, {"题里引用、登记里没有的法规", "Cited, but not in the registry"});
    for (const auto& [statute, questions] : coverage.unregistered)
        context.out << oneLine(statute) << "  " << questions << "\n";
}

std::string counted(const Context& context, const exam::DisjointPapers& disjoint)
{
    if (disjoint.papers == exam::maxDisjointPapers)
        return words::fill(context.say({"%1 份以上", "%1 or more"}), {std::to_string(disjoint.papers)});
    if (disjoint.papers == disjoint.atMost)
        return words::fill(context.say({"%1 份", "%1"}), {std::to_string(disjoint.papers)});
    return words::fill(context.say({"%1 至 %2 份", "%1 to %2"}),
                       {std::to_string(disjoint.papers), std::to_string(disjoint.atMost)});
}

void printPapers(const Context& context, const flow::CoverageReport& report, const std::string& region)
{
    printHeading(context, {"互不重题的试卷", "Papers with no question in common"});
    Rows rows{context.language == words::Language::chinese
                  ? std::vector<std::string>{"组卷方案", "地区", "份数", "再多一份"}
                  : std::vector<std::string>{"blueprint", "region", "papers", "one more"}};
    for (const flow::BlueprintPapers& papers : report.papers) {
        std::vector<std::string> lacking;
        lacking.reserve(papers.disjoint.lacking.size());
        for (const exam::ShortRow& row : papers.disjoint.lacking)
            lacking.push_back(words::describe(row, papers.blueprint, context.language));
        rows.push_back({papers.blueprint.id, region.empty() ? "—" : region, counted(context, papers.disjoint),
                        joined(lacking, signsOf(context).semicolon)});
    }
    printTable(context.out, rows);
}

void printHot(const Context& context, const bank::HotCoverage& hot)
{
    constexpr words::Both states[] = {{"有题", "asked"},
                                      {"没有题", "no question"},
                                      {"已废止，不计", "repealed, not counted"},
                                      {"登记里没有这部法规", "not in the registry"},
                                      {"没有这一条", "no such article"}};
    printHeading(context, {"高频条文", "Hot articles"});
    context.out << words::fill(context.say({"考过 %1 次以上的条文有题的：%2",
                                            "Asked %1 times or more, with a question: %2"}),
                               {std::to_string(hotFrom), share(static_cast<std::size_t>(hot.covered),
                                                               static_cast<std::size_t>(hot.counted))})
                << "\n";
    Rows rows;
    for (const bank::HotRow& row : hot.open)
        rows.push_back({bank::formatCitation(row.article.citation), std::to_string(row.article.times),
                        std::string(context.say(states[static_cast<std::size_t>(row.state)]))});
    printTable(context.out, rows);
}

// The table of --hot; what is wrong with it is told, and nothing returned.
std::optional<std::vector<bank::HotArticle>> readHot(const Context& context, const std::string& file,
                                                     int& exitCode)
{
    const auto text = base::readFile(file, bank::maxFileBytes);
    if (!text) {
        context.failed(text.error());
        exitCode = exitUsage;
        return std::nullopt;
    }
    base::Findings findings;
    auto articles = bank::readHotArticles(file, *text, findings);
    for (const base::Finding& finding : findings)
        context.err << oneLine(findingLine(finding, context.language)) << "\n";
    if (!findings.empty()) {
        exitCode = exitFound;
        return std::nullopt;
    }
    return articles;
}

} // namespace

int bankCoverage(const Context& context, const CoverageOptions& options)
{
    std::optional<std::vector<bank::HotArticle>> articles;
    if (int exitCode = exitOk; !options.hot.empty()) {
        articles = readHot(context, options.hot, exitCode);
        if (!articles)
            return exitCode;
    }
    const auto library = context.openLibrary();
    if (!library)
        return context.failed(library.error());
    base::Findings registryFindings;
    const bank::Statutes statutes = flow::loadStatutes(context.places.statutes, registryFindings);
    const flow::CoverageRequest request{options.blueprint, options.region, context.today()};
    const auto report = flow::coverage(*library, statutes, request);
    if (!report)
        return context.failed(report.error());
    std::optional<bank::HotCoverage> hot;
    if (articles)
        hot = bank::coverHotArticles(*articles, hotFrom, report->banks, statutes, request.day);
    if (context.json) {
        context.out << dump(coverageJson(request, *report, hot, context.language)) << "\n";
        return exitOk;
    }
    context.out << words::fill(
                       context.say({"%1 题在用；另有 %2 题因法律修改暂不抽用（见 bank stale）",
                                    "%1 questions in use; the law withholds %2 more (bank stale)"}),
                       {std::to_string(report->banks.questions), std::to_string(report->banks.withheld)})
                << "\n\n";
    printStatutes(context, report->banks);
    printChapters(context, report->banks);
    printHoles(context, report->banks);
    printPapers(context, *report, options.region);
    if (hot)
        printHot(context, *hot);
    return exitOk;
}

} // namespace cli
