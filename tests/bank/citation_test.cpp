// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank/citation.h"

#include <gtest/gtest.h>

using namespace bank;

namespace {

struct Row
{
    const char* text = nullptr;
    Citation expected;
};

Citation cite(std::string statute, int article = 0, int paragraph = 0, int item = 0, int inserted = 0)
{
    return {std::move(statute), false, article, inserted, paragraph, item};
}

} // namespace

TEST(Citation, IsReadInTheFormsPeopleWrite)
{
    const Row rows[] = {
        {"行政处罚法 第三十六条第一款", cite("行政处罚法", 36, 1)},
        {"民法典 第一千零七十七条", cite("民法典", 1077)},
        {"刑法 第一百二十条之一", cite("刑法", 120, 0, 0, 1)},
        {"刑法 第一百二十条之一第二款", cite("刑法", 120, 2, 0, 1)},
        {"《中华人民共和国行政处罚法》第九条第三项", cite("中华人民共和国行政处罚法", 9, 0, 3)},
        {"行政处罚法第9条第(三)项", cite("行政处罚法", 9, 0, 3)},
        {"  行政许可法　第十二条第一款第（六）项 ", cite("行政许可法", 12, 1, 6)},
        {"南通市文明行为促进条例", cite("南通市文明行为促进条例")},
        {"法治政府建设实施纲要（2021—2025年）", cite("法治政府建设实施纲要（2021—2025年）")},
        {"第八个五年普法规划", cite("第八个五年普法规划")},
    };
    for (const Row& row : rows)
        EXPECT_EQ(parseCitation(row.text), row.expected) << row.text;
    EXPECT_TRUE(parseCitation("宪法 序言")->preamble);
    EXPECT_EQ(parseCitation("《宪法》序言")->statute, "宪法");
}

TEST(Citation, IsRefusedWhenItCannotBeRead)
{
    for (const char* text :
         {"", " ", "第三条", "行政处罚法 三十六", "行政处罚法 第条", "行政处罚法 第零条",
          "《行政处罚法 第一条", "行政处罚法 第三条第二章", "刑法 第一百二十条之", "刑法 第99999条",
          // names that could not be written without 《》
          "《《宪法》》 第一条", "《 宪法》", "《宪法 修正案》", "《宪法第一条》", "《宪法序言》",
          "《宪法》 第一条（》 第一条"})
        EXPECT_FALSE(parseCitation(text)) << text;
}

TEST(Citation, IsWrittenInOneWayThatReadsBack)
{
    EXPECT_EQ(formatCitation(cite("刑法", 120, 2, 3, 1)), "刑法 第一百二十条之一第二款第三项");
    for (int article :
         {1, 10, 11, 20, 36, 100, 101, 110, 120, 999, 1000, 1001, 1010, 1077, 1100, 1260, 9999}) {
        const Citation citation = cite("民法典", article, 2);
        EXPECT_EQ(parseCitation(formatCitation(citation)), citation) << formatCitation(citation);
    }
}

TEST(ChineseNumber, IsWhatPeopleWrite)
{
    EXPECT_EQ(formatChineseNumber(10), "十");
    EXPECT_EQ(formatChineseNumber(12), "十二");
    EXPECT_EQ(formatChineseNumber(110), "一百一十");
    EXPECT_EQ(formatChineseNumber(1005), "一千零五");
    EXPECT_EQ(formatChineseNumber(1050), "一千零五十");
    EXPECT_EQ(parseChineseNumber("两百"), 200);
    EXPECT_EQ(parseChineseNumber("一百二十"), 120);
    for (const char* text : {"", "百", "一一", "十百", "一百零", "二十十", "甲"})
        EXPECT_FALSE(parseChineseNumber(text)) << text;
}

TEST(ChineseNumber, ReadsBackEveryArticleNumber)
{
    for (int n = 1; n <= 2000; ++n)
        ASSERT_EQ(parseChineseNumber(formatChineseNumber(n)), n);
}
