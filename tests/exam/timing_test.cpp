// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/timing.h"

#include <gmock/gmock.h>

using namespace exam;
using base::Reading;
using testing::ElementsAre;
using testing::IsEmpty;
using Kind = TimingNote::Kind;

namespace {

const Reading start{"boot-1", 100'000, 90'000, 1'000'000};

Reading later(base::Millis boot, base::Millis mono, base::Millis wall, const char* id = "boot-1")
{
    return {id, start.boot + boot, start.mono + mono, start.wall + wall};
}

} // namespace

TEST(Advance, CountsTheBootClock)
{
    const Elapsed e = advance(7'000, start, later(5'000, 5'000, 5'000));
    EXPECT_EQ(e.consumed, 12'000);
    EXPECT_THAT(e.notes, IsEmpty());
}

TEST(Advance, IsNotMovedByTheWallClock)
{
    const base::Millis day = 86'400'000;
    const Elapsed back = advance(0, start, later(5'000, 5'000, 5'000 - day));
    EXPECT_EQ(back.consumed, 5'000);
    EXPECT_THAT(back.notes, ElementsAre(TimingNote{Kind::clockChanged, -day, false}));
    EXPECT_THAT(advance(0, start, later(5'000, 5'000, 6'900)).notes, IsEmpty()) << "within two seconds";
}

TEST(Advance, CountsSleepAndSaysSo)
{
    const Elapsed e = advance(0, start, later(3'605'000, 5'000, 3'605'000));
    EXPECT_EQ(e.consumed, 3'605'000);
    EXPECT_THAT(e.notes, ElementsAre(TimingNote{Kind::slept, 3'600'000, true}));
}

TEST(Resume, IsExactWithinOneBootWhateverTheWallSays)
{
    const Elapsed e = resume(10'000, start, later(250'000, 250'000, -5'000), Away::count);
    EXPECT_EQ(e.consumed, 260'000);
    EXPECT_THAT(e.notes, ElementsAre(TimingNote{Kind::away, 250'000, true},
                                     TimingNote{Kind::clockChanged, -255'000, false}));
}

TEST(Resume, TrustsTheWallClockAcrossBootsButNeverBackwards)
{
    const Reading rebooted{"boot-2", 1'000, 1'000, start.wall + 600'000};
    const Elapsed e = resume(10'000, start, rebooted, Away::count);
    EXPECT_EQ(e.consumed, 610'000);
    EXPECT_THAT(e.notes, ElementsAre(TimingNote{Kind::awayUnverified, 600'000, true}));

    Reading yesterday = rebooted;
    yesterday.wall = start.wall - 86'400'000;
    EXPECT_EQ(resume(10'000, start, yesterday, Away::count).consumed, 10'000);
}

TEST(Resume, LeavesTheTimeStandingWhereTheBlueprintPauses)
{
    const Elapsed e = resume(10'000, start, later(250'000, 250'000, 250'000), Away::pause);
    EXPECT_EQ(e.consumed, 10'000);
    EXPECT_THAT(e.notes, ElementsAre(TimingNote{Kind::away, 250'000, false}));
}
