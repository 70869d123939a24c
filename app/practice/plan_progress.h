// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/study_plan.h"

#include <optional>
#include <span>

namespace practice {

// How far an entry of a plan is. `goal`: different questions to be answered, never more than there are.
struct EntryProgress
{
    int questions = 0; // of the entry
    int answered = 0;  // of these, at least once
    int rights = 0;    // of these, rightly the last time
    int goal = 0;
    int mastery = 0; // percent of the answered ones to be right; 0 asks for nothing

    int left() const { return answered < goal ? goal - answered : 0; }
    // Whole percent of the answered ones; nothing before the first.
    std::optional<int> rightPercent() const;
    bool reached() const;
    bool operator==(const EntryProgress&) const = default;
};

// A goal that names no number asks for every question once.
EntryProgress progressOf(const StudyGoal& goal, int questions, int answered, int rights);

// The day from which a plan's time counts: none for plans without one, the exam of a sprint, else its first
// day.
std::optional<base::Day> anchorOf(PlanKind kind, base::Day firstDay, std::optional<base::Day> examDay);

// The entry to work on: of those due today the first that is not reached, else the first of them; when none
// is due, the next to come. Of a list without times the first that is not reached; 会前学法 is chosen from.
std::optional<std::size_t> currentEntry(const StudyPlan& plan, std::span<const EntryProgress> progress,
                                        base::Day today, std::optional<base::Day> anchor);

} // namespace practice
