// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "cli/commands.h"
#include "cli/json_text.h"
#include "cli/table.h"
#include "flow/record_csv.h"

namespace cli {

using nlohmann::json;

namespace {

json recordJson(const flow::YearRecord& record)
{
    json exams = json::array();
    for (const flow::BestScore& exam : record.exams)
        exams.push_back({{"title", exam.title},
                         {"attempts", exam.attempts},
                         {"passed", exam.passed},
                         {"best", exam.best.value()},
                         {"total", exam.total.value()},
                         {"best_day", base::formatDay(exam.bestDay)}});
    json statutes = json::array();
    for (const flow::StudiedStatute& statute : record.statutes)
        statutes.push_back({{"statute", statute.statute},
                            {"answers", statute.answers},
                            {"rights", statute.rights},
                            {"seconds", statute.spent / 1000}});
    return {{"year", record.year},
            {"name", record.name},
            {"unit", record.unit},
            {"study_days", record.studyDays},
            {"seconds", record.spent / 1000},
            {"answers", record.answers},
            {"rights", record.rights},
            {"fresh", record.fresh},
            {"exams", std::move(exams)},
            {"statutes", std::move(statutes)},
            {"answers_by_month", record.answersByMonth}};
}

void printRecord(const Context& context, const flow::YearRecord& record)
{
    const auto word = [&](std::string_view code) { return words::recordWord(code, context.language); };
    const auto minutes = [](base::Millis millis) { return std::to_string(millis / 60'000); };
    printTable(context.out, {{word("year"), std::to_string(record.year)},
                             {word("name"), record.name},
                             {word("unit"), record.unit},
                             {word("study-days"), std::to_string(record.studyDays)},
                             {word("minutes"), minutes(record.spent)},
                             {word("answers"), std::to_string(record.answers)},
                             {word("rights"), std::to_string(record.rights)},
                             {word("fresh"), std::to_string(record.fresh)}});
    std::vector<std::vector<std::string>> exams{
        {word("paper"), word("sittings"), word("passes"), word("best"), word("total"), word("best-day")}};
    for (const flow::BestScore& exam : record.exams)
        exams.push_back({exam.title, std::to_string(exam.attempts), std::to_string(exam.passed),
                         exam::formatPoints(exam.best), exam::formatPoints(exam.total),
                         base::formatDay(exam.bestDay)});
    std::vector<std::vector<std::string>> statutes{
        {word("statutes"), word("answers"), word("rights"), word("minutes")}};
    for (const flow::StudiedStatute& statute : record.statutes)
        statutes.push_back({statute.statute, std::to_string(statute.answers), std::to_string(statute.rights),
                            minutes(statute.spent)});
    for (const auto& table : {exams, statutes}) {
        if (table.size() > 1) {
            context.out << "\n";
            printTable(context.out, table);
        }
    }
}

base::Result<flow::YearRecord> readRecord(const Context& context, int year)
{
    auto history = context.openHistory();
    if (!history)
        return tl::unexpected(history.error());
    const auto settings = flow::loadSettings(*history);
    if (!settings)
        return tl::unexpected(settings.error());
    const store::StudyLog log(*history);
    return flow::yearRecord(*history, log, *settings, year);
}

} // namespace

int yearRecord(const Context& context, int year, const std::filesystem::path& csv)
{
    const auto record = readRecord(context, year);
    if (!record)
        return context.failed(record.error());
    if (!csv.empty()) {
        const auto word = [&](std::string_view code) { return words::recordWord(code, context.language); };
        const auto written = base::writeFile(csv, flow::yearCsv(*record, word));
        if (!written)
            return context.failed(written.error());
    } else if (context.json) {
        context.out << dump(recordJson(*record)) << "\n";
    } else {
        printRecord(context, *record);
    }
    return exitOk;
}

} // namespace cli
