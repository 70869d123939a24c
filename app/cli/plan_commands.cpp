// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/table.h"
#include "flow/plan_questions.h"

#include <nlohmann/json.hpp>
#include <ostream>

namespace cli {

using nlohmann::json;

namespace {

std::string dump(const json& value)
{
    return value.dump(2, ' ', false, json::error_handler_t::replace);
}

json entryJson(const practice::PlanEntry& entry, const std::optional<practice::Period>& due, int available)
{
    json ranges = json::array();
    for (const practice::ArticleRange& range : entry.ranges)
        ranges.push_back(practice::formatRange(range));
    json object{{"topic", entry.topic},
                {"ranges", std::move(ranges)},
                {"goal", {{"questions", entry.goal.questions}, {"mastery", entry.goal.mastery}}},
                {"available", available}};
    if (entry.time.unit == practice::PlanUnit::month)
        object["month"] =
            base::formatDay(practice::dueDays(practice::PlanKind::monthly, entry.time, {})->first)
                .substr(0, 7);
    else if (entry.time.unit != practice::PlanUnit::none)
        object[std::string(practice::toString(entry.time.unit))] = entry.time.number;
    if (due) {
        object["from"] = base::formatDay(due->first);
        object["to"] = base::formatDay(due->last);
    }
    return object;
}

std::string rangesText(const practice::PlanEntry& entry)
{
    std::string text;
    for (const practice::ArticleRange& range : entry.ranges)
        text += (text.empty() ? "" : "；") + practice::formatRange(range);
    return text;
}

std::string goalText(const Context& context, const practice::StudyGoal& goal, int available)
{
    const std::string questions = std::to_string(goal.questions);
    const std::string have = std::to_string(available);
    if (goal.questions == 0)
        return words::fill(context.say({"共 %1 题", "%1 questions"}), {have});
    if (goal.mastery == 0)
        return words::fill(context.say({"做 %1 题（共 %2 题）", "%1 of %2 questions"}), {questions, have});
    return words::fill(context.say({"做 %1 题（共 %2 题），掌握 %3%", "%1 of %2 questions, mastery %3%"}),
                       {questions, have, std::to_string(goal.mastery)});
}

void printPlan(const Context& context, const practice::StudyPlan& plan,
               const std::vector<std::optional<practice::Period>>& due, const std::vector<int>& available)
{
    context.out << oneLine(plan.title) << "  " << plan.id << "  " << words::name(plan.kind, context.language)
                << "\n";
    if (!plan.source.empty())
        context.out << context.say({"来源：", "From: "}) << oneLine(plan.source) << "\n";
    context.out << "\n";
    std::vector<std::vector<std::string>> rows;
    for (std::size_t i = 0; i < plan.entries.size(); ++i) {
        const practice::PlanEntry& entry = plan.entries[i];
        std::string days;
        if (due[i])
            days = base::formatDay(due[i]->first) +
                   (due[i]->first == due[i]->last ? "" : " – " + base::formatDay(due[i]->last));
        rows.push_back({std::to_string(i + 1), words::describe(entry.time, plan.kind, context.language), days,
                        entry.topic, rangesText(entry), goalText(context, entry.goal, available[i])});
    }
    printTable(context.out, rows);
}

} // namespace

int planList(const Context& context)
{
    const auto library = context.openLibrary();
    if (!library)
        return context.failed(library.error());
    const auto files = library->plans(context.today());
    if (!files)
        return context.failed(files.error());
    json list = json::array();
    std::vector<std::vector<std::string>> rows;
    for (const flow::PlanFile& file : *files) {
        const bool usable = file.plan.has_value();
        const std::string id = usable ? file.plan->id : "";
        const std::size_t entries = usable ? file.plan->entries.size() : 0;
        list.push_back({{"id", id},
                        {"title", file.title},
                        {"kind", usable ? std::string(practice::toString(file.plan->kind)) : ""},
                        {"entries", entries},
                        {"usable", usable},
                        {"path", file.path}});
        rows.push_back({id,
                        usable ? words::name(file.plan->kind, context.language)
                               : std::string(context.say({"有错误", "has errors"})),
                        words::fill(context.say({"%1 项", "%1 entries"}), {std::to_string(entries)}),
                        file.title, file.path});
    }
    if (context.json)
        context.out << dump(list) << "\n";
    else
        printTable(context.out, rows);
    return exitOk;
}

int planShow(const Context& context, const PlanOptions& options)
{
    const auto anchor = options.day.empty() ? std::nullopt : base::parseDay(options.day);
    if (!anchor && !options.day.empty()) {
        context.failed({base::Code::invalidArgument, "--day " + options.day, {}});
        return exitUsage;
    }
    const auto library = context.openLibrary();
    if (!library)
        return context.failed(library.error());
    const auto plan = library->plan(options.id, context.today());
    if (!plan)
        return context.failed(plan.error());
    const auto available = flow::countPlanQuestions(*library, *plan, options.region, context.today());
    if (!available)
        return context.failed(available.error());
    std::vector<std::optional<practice::Period>> due;
    for (const practice::PlanEntry& entry : plan->entries)
        due.push_back(anchor ? practice::dueDays(plan->kind, entry.time, *anchor) : std::nullopt);
    if (!context.json) {
        printPlan(context, *plan, due, *available);
        return exitOk;
    }
    json entries = json::array();
    for (std::size_t i = 0; i < plan->entries.size(); ++i)
        entries.push_back(entryJson(plan->entries[i], due[i], (*available)[i]));
    context.out << dump({{"id", plan->id},
                         {"title", plan->title},
                         {"kind", practice::toString(plan->kind)},
                         {"source", plan->source},
                         {"entries", std::move(entries)}})
                << "\n";
    return exitOk;
}

} // namespace cli
