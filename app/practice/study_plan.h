// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bank/raw_tree.h"
#include "base/finding.h"
#include "practice/article_range.h"

namespace practice {

enum class PlanKind { monthly, beforeMeeting, unitList, course, sprint };
enum class PlanUnit { none, month, week, day };

std::string_view toString(PlanKind kind); // "monthly" … "sprint"
std::string_view toString(PlanUnit unit); // "month", "week", "day"; "" for none
std::optional<PlanKind> parsePlanKind(std::string_view text);

// When an entry is due. Months count from the year 0, so December 2026 is 12 × 2026 + 11; weeks and days
// count from 1, onwards from the first day of a course, backwards from the exam of a sprint.
struct PlanTime
{
    PlanUnit unit = PlanUnit::none;
    int number = 0;
    bool operator==(const PlanTime&) const = default;
};

// Questions on the entry's articles to be answered, each counted once, and the percentage of mastery to be
// reached on them; 0 asks for nothing.
struct StudyGoal
{
    int questions = 0;
    int mastery = 0;
    bool operator==(const StudyGoal&) const = default;
};

struct PlanEntry
{
    PlanTime time;
    std::string topic;
    std::vector<ArticleRange> ranges; // at least one; statutes under their short names
    StudyGoal goal;

    bool operator==(const PlanEntry&) const = default;
};

// 学法计划.
struct StudyPlan
{
    std::string id;
    std::string title;
    PlanKind kind = PlanKind::unitList;
    std::string source; // where it comes from; may be empty
    std::vector<PlanEntry> entries;

    bool operator==(const StudyPlan&) const = default;
};

struct Period
{
    base::Day first;
    base::Day last;
    bool operator==(const Period&) const = default;
};

// The days on which an entry is due: `anchor` is the first day of a course or the exam day of a sprint, and
// nothing to the other kinds. Nothing for an entry without a time.
std::optional<Period> dueDays(PlanKind kind, PlanTime time, base::Day anchor);

// Whether a question with this basis belongs to the entry.
bool covers(const PlanEntry& entry, const std::vector<bank::Citation>& basis, const bank::Statutes& statutes);

inline constexpr std::size_t maxPlanEntries = 400;

// Reads format renqian/plan@1 and looks up its articles as they stand on `today`; nothing when any finding is
// an error.
std::optional<StudyPlan> readPlan(const bank::RawDocument& document, const bank::Statutes& statutes,
                                  base::Day today, base::Findings& findings);

} // namespace practice
