// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/plan_progress.h"

#include <gtest/gtest.h>

using namespace practice;
using base::makeDay;

namespace {

constexpr EntryProgress open{.questions = 9, .answered = 1, .rights = 1, .goal = 5};
constexpr EntryProgress reached{.questions = 9, .answered = 6, .rights = 6, .goal = 5};

StudyPlan plan(PlanKind kind, PlanUnit unit, const std::vector<int>& numbers)
{
    StudyPlan plan;
    plan.kind = kind;
    for (const int number : numbers)
        plan.entries.emplace_back().time = {unit, number};
    return plan;
}

StudyPlan months(const std::vector<int>& monthsOf2026)
{
    std::vector<int> numbers;
    for (const int month : monthsOf2026)
        numbers.push_back(12 * 2026 + month - 1);
    return plan(PlanKind::monthly, PlanUnit::month, numbers);
}

} // namespace

TEST(PlanProgress, AsksForNoMoreQuestionsThanThereAre)
{
    EXPECT_EQ(progressOf({.questions = 20}, 8, 3, 2).goal, 8);
    EXPECT_EQ(progressOf({.questions = 5}, 8, 3, 2).goal, 5);
    EXPECT_EQ(progressOf({}, 8, 3, 2).goal, 8) << "no number asks for all";
    EXPECT_EQ(progressOf({.questions = 5}, 8, 3, 2).left(), 2);
    EXPECT_EQ(progressOf({.questions = 5}, 8, 7, 2).left(), 0);
}

TEST(PlanProgress, IsReachedByNumberAndByMastery)
{
    EXPECT_FALSE(progressOf({.questions = 5, .mastery = 80}, 8, 4, 4).reached());
    EXPECT_TRUE(progressOf({.questions = 5, .mastery = 80}, 8, 5, 4).reached());
    EXPECT_FALSE(progressOf({.questions = 5, .mastery = 80}, 8, 6, 4).reached());
    EXPECT_TRUE(progressOf({.questions = 5}, 8, 5, 0).reached());
    EXPECT_TRUE(progressOf({.questions = 5, .mastery = 80}, 0, 0, 0).reached()) << "there is nothing to do";
    EXPECT_FALSE(progressOf({}, 3, 0, 0).rightPercent());
    EXPECT_EQ(progressOf({}, 3, 3, 2).rightPercent(), 66);
}

TEST(PlanProgress, FindsTheLawOfTheMonth)
{
    const StudyPlan year = months({10, 11, 12});
    const std::vector<EntryProgress> progress(3, open);
    EXPECT_EQ(currentEntry(year, progress, makeDay(2026, 11, 1), base::Day()), 1u);
    EXPECT_EQ(currentEntry(year, progress, makeDay(2026, 11, 30), base::Day()), 1u);
    EXPECT_EQ(currentEntry(year, progress, makeDay(2026, 9, 30), base::Day()), 0u) << "the next to come";
    EXPECT_FALSE(currentEntry(year, progress, makeDay(2027, 1, 1), base::Day())) << "the plan has ended";
}

TEST(PlanProgress, TakesOfSeveralDueEntriesTheFirstThatIsOpen)
{
    const StudyPlan course = plan(PlanKind::course, PlanUnit::week, {1, 1, 2});
    const base::Day first = makeDay(2026, 11, 23);
    EXPECT_EQ(currentEntry(course, std::vector{open, open, open}, first, first), 0u);
    EXPECT_EQ(currentEntry(course, std::vector{reached, open, open}, first, first), 1u);
    EXPECT_EQ(currentEntry(course, std::vector{reached, reached, open}, first, first), 0u);
    EXPECT_EQ(currentEntry(course, std::vector{open, open, open}, first + std::chrono::days(7), first), 2u);
}

TEST(PlanProgress, CountsASprintBackFromTheExam)
{
    const StudyPlan sprint = plan(PlanKind::sprint, PlanUnit::day, {3, 2, 1});
    const std::vector<EntryProgress> progress(3, open);
    const base::Day exam = makeDay(2026, 12, 11);
    const auto anchor = anchorOf(PlanKind::sprint, makeDay(2026, 1, 1), exam);
    EXPECT_EQ(currentEntry(sprint, progress, makeDay(2026, 12, 9), anchor), 1u);
    EXPECT_FALSE(currentEntry(sprint, progress, exam, anchor));
    EXPECT_FALSE(currentEntry(sprint, progress, exam, anchorOf(PlanKind::sprint, exam, std::nullopt)))
        << "without an exam day it has no days";
    EXPECT_EQ(anchorOf(PlanKind::course, makeDay(2026, 11, 23), exam), makeDay(2026, 11, 23));
}

TEST(PlanProgress, WorksThroughAListAndChoosesNothingForMeetings)
{
    const StudyPlan list = plan(PlanKind::unitList, PlanUnit::none, {0, 0});
    const base::Day today = makeDay(2026, 11, 25);
    EXPECT_EQ(currentEntry(list, std::vector{reached, open}, today, today), 1u);
    EXPECT_FALSE(currentEntry(list, std::vector{reached, reached}, today, today));
    const StudyPlan meetings = plan(PlanKind::beforeMeeting, PlanUnit::none, {0, 0});
    EXPECT_FALSE(currentEntry(meetings, std::vector{open, open}, today, today));
}
