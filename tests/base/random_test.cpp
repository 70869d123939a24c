// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <numeric>

using namespace base;

TEST(Random, GivesTheReferenceSequence)
{
    // splitmix64(0) = e220a8397b1dcdaf 6e789e6aa1b965f4 06c45d188009454f f88bb8a8724c81ec seeds the state.
    Random random(0);
    EXPECT_EQ(random.next(), 0x99ec5f36cb75f2b4ULL);
    EXPECT_EQ(random.next(), 0xbf6e1f784956452aULL);
    EXPECT_EQ(random.next(), 0x1a5f849d4933e6e0ULL);
}

TEST(Random, ShufflesIntoAPermutationThatTheSeedDecides)
{
    std::vector<int> a(50);
    std::iota(a.begin(), a.end(), 0);
    std::vector<int> b = a;
    const std::vector<int> sorted = a;
    Random(7).shuffle(a);
    Random(7).shuffle(b);
    EXPECT_EQ(a, b);
    EXPECT_NE(a, sorted);
    std::sort(a.begin(), a.end());
    EXPECT_EQ(a, sorted);
}

TEST(Random, IsEvenBelowABound)
{
    Random random(42);
    int counts[7] = {};
    for (int i = 0; i < 70'000; ++i)
        ++counts[random.below(7)];
    for (int count : counts)
        EXPECT_NEAR(count, 10'000, 450); // 5 standard deviations
}

TEST(Random, StaysInTheUnitInterval)
{
    Random random(1);
    for (int i = 0; i < 1000; ++i) {
        const double u = random.unit();
        EXPECT_GE(u, 0.0);
        EXPECT_LT(u, 1.0);
    }
}
