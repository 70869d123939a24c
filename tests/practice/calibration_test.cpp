// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/calibration.h"

#include "base/random.h"

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

using namespace practice;

namespace {

// Exams that end as `truth` makes of the forecast.
template<typename Truth>
std::vector<Forecast> exams(int count, const Truth& truth)
{
    base::Random random(4);
    std::vector<Forecast> out;
    for (int i = 0; i < count; ++i) {
        const double chance = random.unit();
        out.push_back({chance, random.unit() < truth(chance)});
    }
    return out;
}

} // namespace

TEST(Calibration, ChangesNothingBeforeSixtyExams)
{
    const Calibration calibration = calibrate(exams(forecastsNeeded - 1, [](double) { return 1.0; }));
    for (const double chance : {0.0, 0.1, 0.5, 1.0})
        EXPECT_EQ(calibration(chance), chance);
    EXPECT_NE(calibrate(exams(forecastsNeeded, [](double) { return 1.0; }))(0.5), 0.5);
}

TEST(Calibration, FindsHowForecastsMiss)
{
    const Calibration truth{0.8, 1.4};
    const Calibration found = calibrate(exams(20'000, truth));
    EXPECT_NEAR(found.offset, truth.offset, 0.1);
    EXPECT_NEAR(found.slope, truth.slope, 0.1);
}

TEST(Calibration, LeavesGoodForecastsAlmostAlone)
{
    const Calibration found = calibrate(exams(200, [](double chance) { return chance; }));
    for (const double chance : {0.1, 0.5, 0.9})
        EXPECT_NEAR(found(chance), chance, 0.06);
}

TEST(Calibration, NeverTurnsForecastsRoundOrLosesItself)
{
    for (const auto& hostile :
         {exams(500, [](double chance) { return 1 - chance; }), exams(500, [](double) { return 0.0; }),
          std::vector<Forecast>(100, {0.0, true}), std::vector<Forecast>(100, {1.0, false})}) {
        const Calibration found = calibrate(hostile);
        double before = -1;
        for (const double chance : {0.0, 0.01, 0.5, 0.99, 1.0}) {
            const double now = found(chance);
            EXPECT_TRUE(now >= 0 && now <= 1) << now;
            EXPECT_GE(now, before);
            before = now;
        }
    }
}
