// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/plan_progress.h"

#include <algorithm>

namespace practice {

namespace {

std::optional<std::size_t> firstUnreached(std::span<const EntryProgress> progress)
{
    const auto found = std::find_if(progress.begin(), progress.end(),
                                    [](const EntryProgress& entry) { return !entry.reached(); });
    if (found == progress.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - progress.begin());
}

} // namespace

std::optional<int> EntryProgress::rightPercent() const
{
    if (answered == 0)
        return std::nullopt;
    return 100 * rights / answered;
}

bool EntryProgress::reached() const
{
    return left() == 0 && rightPercent().value_or(100) >= mastery;
}

EntryProgress progressOf(const StudyGoal& goal, int questions, int answered, int rights)
{
    const int wanted = goal.questions > 0 ? std::min(goal.questions, questions) : questions;
    return {questions, answered, rights, wanted, goal.mastery};
}

std::optional<base::Day> anchorOf(PlanKind kind, base::Day firstDay, std::optional<base::Day> examDay)
{
    return kind == PlanKind::sprint ? examDay : std::optional(firstDay);
}

std::optional<std::size_t> currentEntry(const StudyPlan& plan, std::span<const EntryProgress> progress,
                                        base::Day today, std::optional<base::Day> anchor)
{
    if (plan.kind == PlanKind::unitList)
        return firstUnreached(progress);
    if (plan.kind == PlanKind::beforeMeeting || !anchor)
        return std::nullopt;
    std::optional<std::size_t> due;
    std::optional<std::size_t> next;
    base::Day nextDay;
    for (std::size_t i = 0; i < plan.entries.size() && i < progress.size(); ++i) {
        const auto period = dueDays(plan.kind, plan.entries[i].time, *anchor);
        if (!period)
            continue;
        const bool now = period->first <= today && today <= period->last;
        if (now && (!due || (progress[*due].reached() && !progress[i].reached())))
            due = i;
        if (period->first > today && (!next || period->first < nextDay)) {
            next = i;
            nextDay = period->first;
        }
    }
    return due ? due : next;
}

} // namespace practice
