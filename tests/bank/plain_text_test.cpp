// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank/plain_text.h"

#include <gtest/gtest.h>

using namespace bank;

TEST(PlainText, IsComparedWithoutSpacePunctuationWidthAndCase)
{
    EXPECT_EQ(folded("书面 答复。"), U"书面答复");
    EXPECT_EQ(folded("“书面”（答复）　！"), U"书面答复");
    EXPECT_EQ(folded("ＡB类"), U"ab类");
    EXPECT_EQ(folded("二〇二六"), U"二〇二六");
}

TEST(PlainText, KeepsWhatMakesADifference)
{
    EXPECT_NE(folded("1.5倍"), folded("15倍"));
    EXPECT_NE(folded("30%"), folded("30"));
    EXPECT_NE(folded("≥5"), folded("≤5"));
}

TEST(PlainText, CountsCharactersOfLongRunsOnce)
{
    EXPECT_EQ(charactersCopied(U"abcdefgh", U"xabcdefghy", 6), 8u);
    EXPECT_EQ(charactersCopied(U"abcdefXabcdef", U"abcdef", 6), 12u);
    EXPECT_EQ(charactersCopied(U"abcdeXfghij", U"abcdefghij", 6), 0u);
    EXPECT_EQ(charactersCopied(U"", U"abcdef", 6), 0u);
    EXPECT_EQ(charactersCopied(U"abcdef", U"abc", 6), 0u);
}
