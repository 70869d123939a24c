// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/csv.h"

#include <gtest/gtest.h>

using base::csvField;

TEST(Csv, WritesPlainFieldsAsTheyAre)
{
    for (const char* field : {"", "行政处罚法", "72", "-3", "+4.5", "2026-11-25", "a b"})
        EXPECT_EQ(csvField(field), field);
}

TEST(Csv, QuotesWhatWouldBreakARow)
{
    EXPECT_EQ(csvField("a,b"), "\"a,b\"");
    EXPECT_EQ(csvField("说“\"是\"”"), "\"说“\"\"是\"\"”\"");
    EXPECT_EQ(csvField("a\r\nb"), "\"a\r\nb\"");
}

TEST(Csv, DisarmsFormulas)
{
    EXPECT_EQ(csvField("=1+1"), "'=1+1");
    EXPECT_EQ(csvField("=HYPERLINK(\"a\",\"b\")"), "\"'=HYPERLINK(\"\"a\"\",\"\"b\"\")\"");
    for (const char* field : {"+x", "-x", "@SUM(A1)", "-1+cmd", "＝1", "－2", "-.", "+"})
        EXPECT_EQ(csvField(field), std::string("'") + field);
    EXPECT_EQ(csvField("\tx"), "'\tx");
    EXPECT_EQ(csvField("\rx"), "\"'\rx\"");
}

TEST(Csv, BeginsWithAMarkAndEndsEachRow)
{
    base::CsvWriter writer;
    writer.row({"日期", "分数"});
    writer.row({"2026-11-25", "72"});
    EXPECT_EQ(writer.text(), "\xEF\xBB\xBF日期,分数\r\n2026-11-25,72\r\n");
}
