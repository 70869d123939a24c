// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "base/day.h"

#include <gtest/gtest.h>

using namespace base;

TEST(Day, ReadsAndWritesOneForm)
{
    EXPECT_EQ(parseDay("2026-11-23"), makeDay(2026, 11, 23));
    EXPECT_EQ(formatDay(makeDay(2024, 2, 29)), "2024-02-29");
}

TEST(Day, RefusesWhatIsNoDay)
{
    for (const char* text : {"", "2026-2-3", "2026-02-30", "2023-02-29", "2026/02/03", "2026-02-03 ",
                             "20a6-02-03", "2026-13-01", "+026-01-01"})
        EXPECT_FALSE(parseDay(text)) << text;
}

TEST(Day, SurvivesItsNumber)
{
    EXPECT_EQ(dayNumber(makeDay(1970, 1, 2)), 1);
    EXPECT_EQ(dayFromNumber(dayNumber(makeDay(2026, 8, 15))), makeDay(2026, 8, 15));
}

TEST(SystemClock, NeverRunsBackwardsWithinABoot)
{
    const SystemClock clock;
    const Reading first = clock.read();
    const Reading second = clock.read();
    EXPECT_FALSE(first.bootId.empty());
    EXPECT_EQ(first.bootId, second.bootId);
    EXPECT_GE(second.boot, first.boot);
    EXPECT_GE(second.boot, second.mono);
    EXPECT_GT(first.wall, 1'700'000'000'000);
}
