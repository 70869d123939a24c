// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/normal_draws.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace practice;

TEST(NormalDraws, TakeOneValueFromEachStratum)
{
    base::Random random(3);
    NormalDraws draws(101);
    std::vector<double> values = draws.column(random);
    EXPECT_FALSE(std::is_sorted(values.begin(), values.end()));
    std::sort(values.begin(), values.end());
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double share = 0.5 * std::erfc(-values[i] / std::sqrt(2.0));
        EXPECT_NEAR(share, (static_cast<double>(i) + 0.5) / 101, 1e-9);
    }
    EXPECT_NEAR(values[50], 0, 1e-12);
}

TEST(NormalDraws, HaveMeanZeroAndNearlyUnitVariance)
{
    base::Random random(3);
    NormalDraws draws(100);
    const std::vector<double>& values = draws.column(random);
    EXPECT_NEAR(std::accumulate(values.begin(), values.end(), 0.0), 0, 1e-9);
    EXPECT_NEAR(std::inner_product(values.begin(), values.end(), values.begin(), 0.0) / 100, 1, 0.02);
}
