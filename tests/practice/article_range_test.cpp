// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/article_range.h"

#include <gtest/gtest.h>

using namespace practice;

namespace {

bool holds(const char* range, const char* citation)
{
    return parseRange(range)->holds(*bank::parseCitation(citation));
}

} // namespace

TEST(ArticleRange, IsReadInEveryCustomaryForm)
{
    const ArticleRange general{"宪法", false, {1, 0}, {32, 0}};
    for (const char* text :
         {"宪法 第一条—第三十二条", "宪法第一条—第三十二条", "《宪法》第一条至第三十二条",
          "宪法 第1条-第32条", "宪法 第一条～第三十二条", "宪法 第一条——第三十二条", "宪法 第一条 – 第32条"})
        EXPECT_EQ(parseRange(text), general) << text;
    EXPECT_EQ(parseRange("宪法 序言"), (ArticleRange{"宪法", true, {}, {}}));
    EXPECT_EQ(parseRange("刑法 第一百二十条之一—第一百二十条之六"),
              (ArticleRange{"刑法", false, {120, 1}, {120, 6}}));
    EXPECT_EQ(parseRange("宪法 第五条"), (ArticleRange{"宪法", false, {5, 0}, {5, 0}}));
    EXPECT_TRUE(parseRange("宪法")->whole());
    EXPECT_EQ(parseRange("实施纲要（2021—2025年）"),
              (ArticleRange{"实施纲要（2021—2025年）", false, {}, {}}));
}

TEST(ArticleRange, IsNotReadBelowArticles)
{
    for (const char* text :
         {"", "宪法 第一条第一款", "宪法 第一条第一款—第三条", "宪法 第一条—第三条第一款", "宪法 序言—第三条",
          "宪法 第一条—第", "宪法 第一条 第三条", "宪法 第一条—旧法 第三条"})
        EXPECT_FALSE(parseRange(text)) << text;
}

TEST(ArticleRange, IsWrittenAsItIsRead)
{
    for (const char* text : {"宪法 第一条—第三十二条", "宪法 第五条", "宪法 序言", "宪法",
                             "刑法 第一百二十条之一—第一百二十条之六"})
        EXPECT_EQ(formatRange(*parseRange(text)), text);
}

TEST(ArticleRange, HoldsBothEndsAndWhatIsBetween)
{
    EXPECT_TRUE(holds("宪法 第五条—第七条", "宪法 第五条"));
    EXPECT_TRUE(holds("宪法 第五条—第七条", "宪法 第七条第二款"));
    EXPECT_TRUE(holds("刑法 第一百二十条—第一百二十一条", "刑法 第一百二十条之六"));
    EXPECT_FALSE(holds("宪法 第五条—第七条", "宪法 第四条"));
    EXPECT_FALSE(holds("宪法 第五条—第七条", "宪法 第八条"));
    EXPECT_FALSE(holds("刑法 第一百二十条", "刑法 第一百二十条之一"));
}

TEST(ArticleRange, KeepsThePreambleApartFromTheArticles)
{
    EXPECT_TRUE(holds("宪法 序言", "宪法 序言"));
    EXPECT_FALSE(holds("宪法 序言", "宪法 第一条"));
    EXPECT_FALSE(holds("宪法 序言", "宪法"));
    EXPECT_FALSE(holds("宪法 第一条—第三条", "宪法 序言"));
    EXPECT_TRUE(holds("宪法", "宪法 序言"));
    EXPECT_TRUE(holds("宪法", "宪法 第三条"));
    EXPECT_TRUE(holds("八五普法规划", "八五普法规划"));
}
