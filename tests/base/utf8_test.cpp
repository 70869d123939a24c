// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utf8.h"

#include <gmock/gmock.h>

using namespace base;
using testing::ElementsAre;
using testing::IsEmpty;

TEST(Utf8, FindsTheFirstBadByte)
{
    EXPECT_FALSE(firstInvalidUtf8("行政处罚法 ascii 😀"));
    EXPECT_EQ(firstInvalidUtf8("ab\xff"), 2u);
    EXPECT_EQ(firstInvalidUtf8("\xc0\xaf"), 0u) << "overlong";
    EXPECT_EQ(firstInvalidUtf8("\xed\xa0\x80"), 0u) << "surrogate";
    EXPECT_EQ(firstInvalidUtf8("\xf4\x90\x80\x80"), 0u) << "above U+10FFFF";
    EXPECT_EQ(firstInvalidUtf8("a\xe8\xa1"), 1u) << "cut short";
    EXPECT_EQ(firstInvalidUtf8("\x80"), 0u);
}

TEST(Utf8, RecognisesGbk)
{
    EXPECT_TRUE(looksLikeGbk("\xd0\xd0\xd5\xfe\xb4\xa6\xb7\xa3\xb7\xa8")); // 行政处罚法
    EXPECT_FALSE(looksLikeGbk("caf\xe9 cr\xe8me"));
    EXPECT_FALSE(looksLikeGbk("plain"));
}

TEST(Utf8, DecodesWhatItEncodes)
{
    for (char32_t c : {U'a', U'é', U'法', U'😀'}) {
        std::string text;
        appendUtf8(text, c);
        EXPECT_EQ(decodeUtf8(text), std::u32string(1, c));
    }
    EXPECT_EQ(countCharacters("行政 abc"), 6u);
}

TEST(Utf8, ForbidsWhatHidesOrReverses)
{
    for (char32_t c : {U'\0', U'\x1b', U'\x7f', U'\x85', U'\u202e', U'\u2066', U'\ufeff', U'\uffff'})
        EXPECT_TRUE(isForbiddenCharacter(c)) << static_cast<unsigned>(c);
    for (char32_t c : {U'\n', U'\t', U'a', U'法', U'（', U'\u3000', U'😀'})
        EXPECT_FALSE(isForbiddenCharacter(c)) << static_cast<unsigned>(c);
}

TEST(SearchTerms, ArePairsOfNeighboursAndWords)
{
    EXPECT_THAT(searchTerms("听证"), ElementsAre("听证"));
    EXPECT_THAT(searchTerms("行政听证"), ElementsAre("行政", "政听", "听证"));
    EXPECT_THAT(searchTerms("法，WTO 2026"), ElementsAre("法", "wto", "2026"));
    EXPECT_THAT(searchTerms("，。 "), IsEmpty());
}

TEST(Utf8, LeavesOutWhatNoFileMayHold)
{
    EXPECT_EQ(base::withoutForbidden("甲\u202e乙\x07丙\n丁"), "甲乙丙\n丁");
}
