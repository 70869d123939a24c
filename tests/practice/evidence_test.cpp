// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/evidence.h"

#include <gtest/gtest.h>

#include <bit>

using namespace practice;
using bank::Type;

TEST(GuessingChance, IsOneOfTheResponsesThatTheTypeAllows)
{
    for (int options = 2; options <= 10; ++options) {
        int several = 0;
        for (unsigned bits = 0; bits < 1U << options; ++bits)
            several += std::popcount(bits) >= 2 ? 1 : 0;
        EXPECT_DOUBLE_EQ(guessingChance(Type::multiple, options), 1.0 / several) << options;
        EXPECT_DOUBLE_EQ(guessingChance(Type::indefinite, options), 1.0 / (several + options)) << options;
        EXPECT_DOUBLE_EQ(guessingChance(Type::single, options), 1.0 / options) << options;
    }
    EXPECT_DOUBLE_EQ(guessingChance(Type::trueFalse, 2), 0.5);
}

TEST(GuessingChance, IsAChanceForOptionCountsThatCannotBe)
{
    for (const int options : {-3, 0, 1, 99}) {
        EXPECT_GT(guessingChance(Type::single, options), 0.0);
        EXPECT_LE(guessingChance(Type::multiple, options), 1.0);
    }
}

TEST(LogitOfLabel, RisesEvenlyAroundTheMiddle)
{
    EXPECT_DOUBLE_EQ(logitOfLabel(3), 0);
    for (int label = 1; label < 5; ++label)
        EXPECT_NEAR(logitOfLabel(label + 1) - logitOfLabel(label), 0.6, 1e-12);
    EXPECT_DOUBLE_EQ(logitOfLabel(0), logitOfLabel(1));
    EXPECT_DOUBLE_EQ(logitOfLabel(9), logitOfLabel(5));
}
