// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/study_day.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <ctime>

using namespace practice;
using base::makeDay;

namespace {

// The zone of the machine for one test.
class InZone : public ::testing::Test
{
protected:
    void TearDown() override
    {
        unsetenv("TZ");
        tzset();
    }
    static void live(const char* zone)
    {
        setenv("TZ", zone, 1);
        tzset();
    }
};

constexpr base::Millis hour = 3'600'000;

} // namespace

using StudyDay = InZone;

TEST_F(StudyDay, TurnsAtTheRolloverHour)
{
    live("CST-8");
    constexpr base::Millis fourInTheMorning = 1'795'464'000'000; // 2026-11-24 04:00 in Beijing
    EXPECT_EQ(studyDay(fourInTheMorning - 1), makeDay(2026, 11, 23));
    EXPECT_EQ(studyDay(fourInTheMorning), makeDay(2026, 11, 24));
    EXPECT_EQ(studyDay(fourInTheMorning - 4 * hour, 0), makeDay(2026, 11, 24));
}

TEST_F(StudyDay, CountsADayOf25HoursOnce)
{
    live("CET-1CEST,M3.5.0,M10.5.0/3");
    constexpr base::Millis noon =
        1'792'839'600'000; // 2026-10-24 13:00 summer time, the clocks go back that night
    EXPECT_EQ(studyDay(noon), makeDay(2026, 10, 24));
    EXPECT_EQ(studyDay(noon + 15 * hour), makeDay(2026, 10, 24)); // 03:00 winter time
    EXPECT_EQ(studyDay(noon + 16 * hour), makeDay(2026, 10, 25)); // 04:00 winter time
}
