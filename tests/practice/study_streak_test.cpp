// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/study_streak.h"

#include <gtest/gtest.h>

#include <vector>

using namespace practice;
using std::chrono::days;

namespace {

constexpr base::Day today = base::makeDay(2026, 11, 25);

// The streak of somebody who studied so many days ago, the longest ago first.
int streak(const std::vector<int>& ago)
{
    std::vector<base::Day> studied;
    for (const int one : ago)
        studied.push_back(today - days(one));
    return studyStreak(studied, today);
}

} // namespace

TEST(StudyStreak, CountsDaysInARowUpToToday)
{
    EXPECT_EQ(streak({2, 1, 0}), 3);
    EXPECT_EQ(streak({0}), 1);
}

TEST(StudyStreak, WaitsForTodayUntilTodayIsOver)
{
    EXPECT_EQ(streak({3, 2, 1}), 3);
    EXPECT_EQ(streak({1}), 1);
    EXPECT_EQ(streak({3, 2}), 0) << "yesterday was missed";
}

TEST(StudyStreak, BeginsAnewAfterAMissedDay)
{
    EXPECT_EQ(streak({5, 4, 3, 1, 0}), 2);
    EXPECT_EQ(streak({4, 3, 1}), 1);
    EXPECT_EQ(streak({2, 0}), 1);
}

TEST(StudyStreak, IsNothingBeforeTheFirstDay)
{
    EXPECT_EQ(streak({}), 0);
}

TEST(StudyStreak, PassesOverDaysThatHaveNotComeYet)
{
    EXPECT_EQ(streak({1, 0, -1, -7}), 2) << "the clock was set back";
}
