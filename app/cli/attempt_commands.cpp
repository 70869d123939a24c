// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/table.h"
#include "flow/attempts.h"
#include "flow/record_csv.h"

#include <nlohmann/json.hpp>
#include <ostream>

namespace cli {

using nlohmann::json;

namespace {

const char* phaseWord(exam::Phase phase)
{
    constexpr const char* words[] = {"not-started", "running", "submitted", "expired"};
    return words[static_cast<std::size_t>(phase)];
}

std::string minutesSeconds(base::Millis millis)
{
    const auto seconds = millis / 1000;
    const std::string rest = std::to_string(seconds % 60);
    return std::to_string(seconds / 60) + ":" + (rest.size() == 1 ? "0" : "") + rest;
}

json summaryJson(const store::AttemptSummary& attempt)
{
    json object{{"id", attempt.id},
                {"blueprint", attempt.blueprintId},
                {"title", attempt.title},
                {"phase", phaseWord(attempt.phase)},
                {"started", base::localDayTime(attempt.startedWall)},
                {"seconds", attempt.consumed / 1000}};
    if (attempt.outcome) {
        object["earned"] = attempt.outcome->earned.value();
        object["total"] = attempt.outcome->total.value();
        object["pass"] = attempt.outcome->pass.value();
        object["passed"] = attempt.outcome->passed;
        object["right"] = attempt.outcome->right;
        object["questions"] = attempt.outcome->questions;
    }
    return object;
}

std::string verdict(const Context& context, bool passed)
{
    return std::string(context.say(passed ? words::Both{"合格", "pass"} : words::Both{"不合格", "fail"}));
}

json itemJson(const flow::Remarked& remarked, std::size_t i)
{
    const store::Attempt& attempt = remarked.attempt;
    const auto& order = attempt.paper.items[i].order;
    return {{"number", i + 1},
            {"id", attempt.paper.items[i].questionId},
            {"response", exam::toShown(attempt.session.items[i].response, order).letters()},
            {"key", exam::toShown(attempt.questions[i].question.key, order).letters()},
            {"right", remarked.report.items[i].right},
            {"earned", remarked.report.items[i].earned.value()},
            {"seconds", attempt.session.items[i].spent / 1000},
            {"marked", attempt.session.items[i].marked}};
}

void printAttempt(const Context& context, const flow::Remarked& remarked)
{
    const store::Attempt& attempt = remarked.attempt;
    const exam::ScoreReport& report = remarked.report;
    context.out << oneLine(attempt.paper.blueprint.title) << "  " << base::localDayTime(attempt.startedWall)
                << "  " << exam::formatPoints(report.earned) << " / " << exam::formatPoints(report.total)
                << "  " << verdict(context, report.passed) << "\n";
    std::vector<std::vector<std::string>> rows;
    for (std::size_t i = 0; i < report.items.size(); ++i) {
        const auto& order = attempt.paper.items[i].order;
        rows.push_back({std::to_string(i + 1), attempt.paper.items[i].questionId,
                        exam::toShown(attempt.session.items[i].response, order).letters(),
                        exam::toShown(attempt.questions[i].question.key, order).letters(),
                        exam::formatPoints(report.items[i].earned),
                        minutesSeconds(attempt.session.items[i].spent), attempt.questions[i].question.stem});
    }
    printTable(context.out, rows);
}

} // namespace

int attemptList(const Context& context, std::size_t limit, bool csv)
{
    const auto history = context.openHistory();
    if (!history)
        return context.failed(history.error());
    const auto attempts = history->attempts(limit);
    if (!attempts)
        return context.failed(attempts.error());
    if (csv) {
        context.out << flow::attemptsCsv(
            *attempts, [&](std::string_view code) { return words::recordWord(code, context.language); });
        return exitOk;
    }
    json list = json::array();
    std::vector<std::vector<std::string>> rows;
    for (const store::AttemptSummary& attempt : *attempts) {
        list.push_back(summaryJson(attempt));
        const bool closed = attempt.outcome.has_value();
        rows.push_back({attempt.id, base::localDayTime(attempt.startedWall),
                        closed ? exam::formatPoints(attempt.outcome->earned) : "",
                        closed ? verdict(context, attempt.outcome->passed) : phaseWord(attempt.phase),
                        minutesSeconds(attempt.consumed), attempt.title});
    }
    if (context.json)
        context.out << list.dump(2) << "\n";
    else
        printTable(context.out, rows);
    return exitOk;
}

int attemptShow(const Context& context, const std::string& id)
{
    const auto history = context.openHistory();
    if (!history)
        return context.failed(history.error());
    const auto remarked = flow::remark(*history, id);
    if (!remarked)
        return context.failed(remarked.error());
    if (!context.json) {
        printAttempt(context, *remarked);
        return exitOk;
    }
    json items = json::array();
    for (std::size_t i = 0; i < remarked->report.items.size(); ++i)
        items.push_back(itemJson(*remarked, i));
    context.out << json{{"id", id},
                        {"blueprint", remarked->attempt.paper.blueprint.id},
                        {"seed", remarked->attempt.paper.seed},
                        {"earned", remarked->report.earned.value()},
                        {"total", remarked->report.total.value()},
                        {"passed", remarked->report.passed},
                        {"items", std::move(items)}}
                       .dump(2)
                << "\n";
    return exitOk;
}

int attemptRemark(const Context& context, const std::string& id)
{
    const auto history = context.openHistory();
    if (!history)
        return context.failed(history.error());
    std::vector<std::string> ids{id};
    if (id.empty()) {
        const auto attempts = history->attempts(1'000'000);
        if (!attempts)
            return context.failed(attempts.error());
        ids.clear();
        for (const store::AttemptSummary& attempt : *attempts)
            ids.push_back(attempt.id);
    }
    bool same = true;
    json list = json::array();
    for (const std::string& each : ids) {
        const auto remarked = flow::remark(*history, each);
        if (!remarked)
            return context.failed(remarked.error());
        same = same && remarked->same;
        list.push_back({{"id", each}, {"earned", remarked->report.earned.value()}, {"same", remarked->same}});
        if (!context.json)
            context.out << each << "  " << exam::formatPoints(remarked->report.earned) << "  "
                        << context.say(remarked->same ? words::Both{"与原成绩一致", "same as stored"}
                                                      : words::Both{"与原成绩不一致", "NOT as stored"})
                        << "\n";
    }
    if (context.json)
        context.out << list.dump(2) << "\n";
    return same ? exitOk : exitFound;
}

} // namespace cli
