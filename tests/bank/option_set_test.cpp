// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank/option_set.h"

#include <gtest/gtest.h>

using bank::OptionSet;

TEST(OptionSet, ReadsAscendingLettersOnly)
{
    EXPECT_EQ(OptionSet::fromLetters("ACJ")->bits(), 0b1000000101u);
    EXPECT_EQ(OptionSet::fromLetters("")->bits(), 0u);
    for (const char* text : {"CA", "AA", "K", "a", "A B", "1"})
        EXPECT_FALSE(OptionSet::fromLetters(text)) << text;
}

TEST(OptionSet, IsASet)
{
    const OptionSet key = *OptionSet::fromLetters("ABD");
    EXPECT_EQ(key.letters(), "ABD");
    EXPECT_EQ(key.count(), 3);
    EXPECT_TRUE(OptionSet::of(1).within(key));
    EXPECT_FALSE(OptionSet::all(3).within(key));
    EXPECT_EQ(key.toggled(1).letters(), "AD");
    EXPECT_EQ(key.without(OptionSet::of(0)).letters(), "BD");
}
