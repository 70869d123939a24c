// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/forecast.h"

#include <gmock/gmock.h>

#include <cmath>

using namespace practice;
using base::makeDay;
using std::chrono::days;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

constexpr base::Day firstDay = makeDay(2026, 11, 1);

const std::vector<Past> two{
    {{{0, Grade::good}, {0, Grade::good}, {3, Grade::again}, {1, Grade::hard}},
     {firstDay, firstDay, firstDay + days(3), firstDay + days(4)}},
    {{{0, Grade::again}, {2, Grade::good}}, {firstDay + days(1), firstDay + days(3)}}};

} // namespace

TEST(Forecast, IsOfReviewsOnLaterDaysOnly)
{
    const Outcomes outcomes = outcomesOf(two);
    EXPECT_THAT(outcomes.days, ElementsAre(firstDay + days(3), firstDay + days(4), firstDay + days(3)));
    EXPECT_THAT(outcomes.passed, ElementsAre(false, true, true)) << "hard is a pass";
}

TEST(Forecast, IsTheRecallBeforeEachReview)
{
    const auto first = replay(two[0].reviews);
    const auto second = replay(two[1].reviews);
    EXPECT_THAT(foretold(two, {}),
                ElementsAre(recall(first[1], 3), recall(first[2], 1), recall(second[0], 2)));
}

TEST(Forecast, LosesByWhatHappened)
{
    EXPECT_NEAR(logLoss(0.9, true), 0.105361, 1e-6);
    EXPECT_NEAR(logLoss(0.9, false), 2.302585, 1e-6);
}

TEST(Forecast, IsNeverQuiteSure)
{
    const std::vector<Past> tomorrow{{{{0, Grade::easy}, {1, Grade::again}}, {firstDay, firstDay + days(1)}}};
    Weights lasting;
    lasting.w[3] = 100;
    lasting.w[20] = 0.1;
    EXPECT_TRUE(std::isfinite(logLoss(foretold(tomorrow, lasting)[0], false)));
}

TEST(Forecast, CutsHistoriesAtADay)
{
    const auto early = until(firstDay + days(3), two);
    ASSERT_EQ(early.size(), 2u);
    EXPECT_EQ(early[0].reviews.size(), 2u);
    EXPECT_EQ(early[1].days, std::vector{firstDay + days(1)});
    EXPECT_EQ(until(firstDay + days(1), two).size(), 1u) << "what had not begun is left out";
    EXPECT_THAT(until(firstDay, two), IsEmpty());
}
