// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/pace.h"

#include <gmock/gmock.h>

using namespace stats;
using exam::SectionKind;

TEST(Median, IsTheLowerOfTheTwoInTheMiddle)
{
    EXPECT_EQ(median({}), 0);
    EXPECT_EQ(median({7}), 7);
    EXPECT_EQ(median({9, 1}), 1);
    EXPECT_EQ(median({9, 1, 5}), 5);
    EXPECT_EQ(median({4, 3, 2, 1}), 2);
}

TEST(PaceByKind, PutsTheSlowestAgainstItsBudgetFirst)
{
    const auto pace = paceByKind({{SectionKind::single, 30, 60},
                                  {SectionKind::single, 50, 60},
                                  {SectionKind::multiple, 90, 60},
                                  {SectionKind::trueFalse, 20, 20},
                                  {SectionKind::trueFalse, 21, 20},
                                  {SectionKind::trueFalse, 24, 20}});
    ASSERT_EQ(pace.size(), 3u);
    EXPECT_EQ(pace[0], (KindPace{SectionKind::multiple, 1, 1, 90, 60}));
    EXPECT_EQ(pace[1], (KindPace{SectionKind::trueFalse, 3, 2, 21, 20}));
    EXPECT_EQ(pace[2], (KindPace{SectionKind::single, 2, 0, 30, 60}));
}

TEST(PaceByKind, LeavesOutWhatNobodyLookedAt)
{
    const auto pace = paceByKind({{SectionKind::single, 0, 60}, {SectionKind::single, 40, 60}});
    ASSERT_EQ(pace.size(), 1u);
    EXPECT_EQ(pace[0].questions, 1);
    EXPECT_TRUE(paceByKind({{SectionKind::multiple, 0, 60}}).empty());
}
