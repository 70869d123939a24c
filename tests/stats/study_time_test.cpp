// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/study_time.h"

#include <gmock/gmock.h>

using namespace stats;
using base::makeDay;
using testing::ElementsAre;

TEST(StudyTimes, GatherDaysIntoWeeksFromMonday)
{
    const auto weeks = byWeek({{makeDay(2026, 11, 22), 5, 4, 50}, // Sunday
                               {makeDay(2026, 11, 23), 1, 1, 10}, // Monday
                               {makeDay(2026, 11, 25), 2, 0, 20}},
                              makeDay(2026, 11, 25), 3);
    EXPECT_THAT(weeks, ElementsAre(StudyTime{makeDay(2026, 11, 9), 0, 0, 0},
                                   StudyTime{makeDay(2026, 11, 16), 5, 4, 50},
                                   StudyTime{makeDay(2026, 11, 23), 3, 1, 30}));
}

TEST(StudyTimes, GatherDaysIntoMonthsAcrossTheYear)
{
    const auto months = byMonth({{makeDay(2025, 11, 30), 9, 9, 9},
                                 {makeDay(2025, 12, 31), 1, 1, 1},
                                 {makeDay(2026, 1, 1), 2, 2, 2},
                                 {makeDay(2026, 1, 31), 3, 3, 3},
                                 {makeDay(2026, 2, 1), 8, 8, 8}},
                                makeDay(2026, 1, 15), 2);
    EXPECT_THAT(months, ElementsAre(StudyTime{makeDay(2025, 12, 1), 1, 1, 1},
                                    StudyTime{makeDay(2026, 1, 1), 5, 5, 5}));
}

TEST(StudyTimes, KeepDaysWithoutStudy)
{
    const auto days =
        byDay({{makeDay(2026, 11, 24), 2, 1, 3}, {makeDay(2026, 11, 26), 7, 7, 7}}, makeDay(2026, 11, 25), 2);
    EXPECT_THAT(days, ElementsAre(StudyTime{makeDay(2026, 11, 24), 2, 1, 3},
                                  StudyTime{makeDay(2026, 11, 25), 0, 0, 0}));
}

TEST(Months, AreCountedBackFromTheLastDayOfALongOne)
{
    EXPECT_EQ(monthsBefore(makeDay(2026, 3, 31), 1), makeDay(2026, 2, 1));
    EXPECT_EQ(monthsBefore(makeDay(2026, 1, 31), 11), makeDay(2025, 2, 1));
    EXPECT_EQ(monthsBefore(makeDay(2025, 12, 5), -1), makeDay(2026, 1, 1));
    EXPECT_EQ(firstOfWeek(makeDay(2026, 11, 29)), makeDay(2026, 11, 23));
}
