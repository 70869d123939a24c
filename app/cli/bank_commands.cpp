// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/json_text.h"
#include "cli/table.h"
#include "flow/bank_check.h"

#include <array>
#include <ostream>

namespace cli {

using nlohmann::json;

namespace {

json findingJson(const base::Finding& finding, words::Language language)
{
    constexpr const char* severities[] = {"error", "warning", "advice"};
    const words::Sentence sentence = words::describe(finding, language);
    return {
        {"file", finding.file},        {"line", finding.at.line},
        {"column", finding.at.column}, {"severity", severities[static_cast<std::size_t>(finding.severity)]},
        {"code", finding.code},        {"args", finding.args},
        {"message", sentence.text},    {"hint", sentence.remedy}};
}

const char* stateWord(catalogue::State state)
{
    constexpr const char* words[] = {"active", "superseded", "refused"};
    return words[static_cast<std::size_t>(state)];
}

} // namespace

int bankCheck(const Context& context, const std::vector<std::filesystem::path>& paths, bool strict)
{
    for (const auto& path : paths) {
        std::error_code ignored;
        if (!std::filesystem::exists(path, ignored)) {
            context.failed({base::Code::fileMissing, path.string(), {}});
            return exitUsage;
        }
    }
    base::Findings registryFindings;
    const bank::Statutes statutes = flow::loadStatutes(context.places.statutes, registryFindings);
    const auto files = flow::checkBanks(paths, statutes, context.today(),
                                        strict ? flow::Rigour::strict : flow::Rigour::usable);
    std::array<std::size_t, 3> counts{}; // by severity
    int questions = 0;
    json list = json::array();
    for (const flow::CheckedFile& file : files) {
        questions += file.questions;
        for (const base::Finding& finding : file.findings) {
            ++counts[static_cast<std::size_t>(finding.severity)];
            if (context.json)
                list.push_back(findingJson(finding, context.language));
            else
                context.out << oneLine(findingLine(finding, context.language)) << "\n";
        }
    }
    const auto [errors, warnings, advice] = counts;
    if (context.json)
        context.out << dump({{"files", files.size()},
                             {"questions", questions},
                             {"errors", errors},
                             {"warnings", warnings},
                             {"advice", advice},
                             {"findings", std::move(list)}})
                    << "\n";
    else
        context.out << words::fill(context.say({"%1 个文件，%2 题：错误 %3，提醒 %4，建议 %5",
                                                "%1 files, %2 questions: %3 errors, %4 warnings, %5 advice"}),
                                   {std::to_string(files.size()), std::to_string(questions),
                                    std::to_string(errors), std::to_string(warnings), std::to_string(advice)})
                    << "\n";
    return errors > 0 || (strict && warnings > 0) ? exitFound : exitOk;
}

int bankList(const Context& context)
{
    const auto library = context.openLibrary();
    if (!library)
        return context.failed(library.error());
    const auto sources = library->sources();
    if (!sources)
        return context.failed(sources.error());
    json list = json::array();
    std::vector<std::vector<std::string>> rows;
    for (const catalogue::Source& source : *sources) {
        json findings = json::array();
        for (const base::Finding& finding : source.findings)
            findings.push_back(findingJson(finding, context.language));
        const std::string revision = source.kind == "bank" ? base::formatDay(source.revision) : "";
        list.push_back({{"id", source.id},
                        {"title", source.title},
                        {"kind", source.kind},
                        {"state", stateWord(source.state)},
                        {"questions", source.questions},
                        {"revision", revision},
                        {"region", source.region},
                        {"path", source.path},
                        {"findings", std::move(findings)}});
        rows.push_back({source.kind, stateWord(source.state), std::to_string(source.questions), revision,
                        source.id, source.title, source.path});
    }
    if (context.json)
        context.out << dump(list) << "\n";
    else
        printTable(context.out, rows);
    return exitOk;
}

int bankSearch(const Context& context, const std::string& text, std::size_t limit)
{
    const auto library = context.openLibrary();
    if (!library)
        return context.failed(library.error());
    const auto hits = library->catalogue().search(text, limit);
    if (!hits)
        return context.failed(hits.error());
    json list = json::array();
    std::vector<std::vector<std::string>> rows;
    for (const catalogue::Hit& hit : *hits) {
        list.push_back({{"id", hit.questionId}, {"bank", hit.bankTitle}, {"stem", hit.stem}});
        rows.push_back({hit.questionId, hit.bankTitle, hit.stem});
    }
    if (context.json)
        context.out << dump(list) << "\n";
    else
        printTable(context.out, rows);
    return exitOk;
}

} // namespace cli
