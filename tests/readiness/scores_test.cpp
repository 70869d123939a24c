// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readiness/scores.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace simulation;

namespace {

const std::vector<Forecast> four{{0.2, false}, {0.4, true}, {0.6, false}, {0.9, true}};

} // namespace

TEST(Scores, AreThoseReckonedByHand)
{
    EXPECT_DOUBLE_EQ(baseRate(four), 0.5);
    EXPECT_DOUBLE_EQ(meanForecast(four), 0.525);
    EXPECT_NEAR(brier(four), (0.04 + 0.36 + 0.36 + 0.01) / 4, 1e-12);
    EXPECT_NEAR(skill(four), 1 - 0.1925 / 0.25, 1e-12);
    EXPECT_NEAR(logLoss(four), -std::log(0.8 * 0.4 * 0.4 * 0.9) / 4, 1e-12);
    EXPECT_DOUBLE_EQ(areaUnderCurve(four), 0.75); // three of the four pairs stand in order
}

TEST(Scores, CountATieAsHalfAPair)
{
    const std::vector<Forecast> tied{{0.5, false}, {0.5, true}, {0.5, true}};
    EXPECT_DOUBLE_EQ(areaUnderCurve(tied), 0.5);
}

TEST(Scores, FindNoErrorInCalibratedForecasts)
{
    std::vector<Forecast> forecasts;
    for (int bin = 0; bin < 10; ++bin) {
        for (int i = 0; i < 10; ++i)
            forecasts.push_back({bin / 10.0, i < bin});
    }
    EXPECT_NEAR(calibrationError(forecasts), 0, 1e-12);
    for (Forecast& forecast : forecasts)
        forecast.chance += 0.05;
    EXPECT_NEAR(calibrationError(forecasts), 0.05, 1e-12);
    EXPECT_EQ(reliability(forecasts)[3].passed, 3);
}

TEST(Scores, HaveWilsonsInterval)
{
    const auto [low, high] = wilson(8, 10); // textbook: 0.490 to 0.943
    EXPECT_NEAR(low, 0.4902, 5e-4);
    EXPECT_NEAR(high, 0.9433, 5e-4);
    EXPECT_NEAR(wilson(0, 5).first, 0, 1e-12);
    EXPECT_NEAR(wilson(5, 5).second, 1, 1e-12);
}
