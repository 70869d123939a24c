// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/development.h"

#include <gmock/gmock.h>

using namespace stats;
using bank::Subject;
using testing::ElementsAre;

TEST(BySubject, AddsUpCellsOfOnePlaceAndKeepsEmptyColumns)
{
    const auto lines = bySubject({{Subject::civilCode, 0, {1, 2, 10}},
                                  {Subject::civilCode, 0, {2, 2, 20}},
                                  {Subject::civilCode, 2, {1, 4, 5}},
                                  {Subject::constitution, 1, {3, 3, 7}}},
                                 3);
    ASSERT_EQ(lines.size(), 2u);
    EXPECT_EQ(lines[0].subject, Subject::constitution);
    EXPECT_EQ(lines[1].subject, Subject::civilCode);
    EXPECT_THAT(lines[1].portions, ElementsAre(Portion{3, 4, 30}, Portion{}, Portion{1, 4, 5}));
    EXPECT_EQ(lines[1].all, (Portion{4, 8, 35}));
}

TEST(BySubject, TellsTheChangeBetweenTheOldestAndTheNewestColumnWithAnything)
{
    const auto lines = bySubject({{Subject::constitution, 1, {1, 2, 0}},
                                  {Subject::constitution, 2, {9, 10, 0}},
                                  {Subject::constitution, 3, {3, 4, 0}},
                                  {Subject::civilCode, 3, {3, 4, 0}}},
                                 5);
    EXPECT_DOUBLE_EQ(*lines[0].change, 25);
    EXPECT_FALSE(lines[1].change);
}

TEST(BySubject, LeavesOutWhatIsOutsideOfTheColumns)
{
    EXPECT_TRUE(bySubject({{Subject::constitution, -1, {1, 1, 1}}, {Subject::constitution, 2, {1, 1, 1}}}, 2)
                    .empty());
}

TEST(Percent, IsNothingWithoutAWhole)
{
    EXPECT_FALSE(percent({}));
    EXPECT_DOUBLE_EQ(*percent({1, 4, 0}), 25);
    EXPECT_DOUBLE_EQ(*percent({-1, 4, 0}), -25); // signed marks may take points away
}
