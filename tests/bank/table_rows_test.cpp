// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank/table_rows.h"

#include "base/random.h"
#include "reading.h"

#include <gmock/gmock.h>

using bank_test::written;
using testing::Each;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::StartsWith;

namespace {

struct Table
{
    std::vector<std::vector<std::string>> cells;
    std::vector<int> lines;
    base::Findings findings;
};

Table read(std::string_view text)
{
    Table table;
    bank::Report report("a.csv", table.findings);
    for (const bank::TableRow& row : bank::readTable(text, report)) {
        table.cells.push_back(row.cells);
        table.lines.push_back(row.at.line);
    }
    return table;
}

} // namespace

TEST(TableRows, TakeQuotedCellsApart)
{
    const Table table = read("a,b\n\"x,1\",\"say \"\"yes\"\"\"\n,\n\"two\nlines\",z\nlast,");
    EXPECT_THAT(written(table.findings), IsEmpty());
    EXPECT_THAT(table.cells,
                ElementsAre(ElementsAre("a", "b"), ElementsAre("x,1", "say \"yes\""), ElementsAre("", ""),
                            ElementsAre("two\nlines", "z"), ElementsAre("last", "")));
    EXPECT_THAT(table.lines, ElementsAre(1, 2, 3, 4, 6));
}

TEST(TableRows, TakeEveryKindOfLineEndAndAByteOrderMark)
{
    const Table table = read("\xef\xbb\xbf甲,乙\r\n\r\n1,2\r\n\n3,4");
    EXPECT_THAT(written(table.findings), IsEmpty());
    EXPECT_THAT(table.cells,
                ElementsAre(ElementsAre("甲", "乙"), ElementsAre("1", "2"), ElementsAre("3", "4")));
    EXPECT_THAT(table.lines, ElementsAre(1, 3, 5));
    EXPECT_THAT(read("").cells, IsEmpty());
}

TEST(TableRows, NameTheLineOfEveryFault)
{
    EXPECT_THAT(written(read("a,b\n1,2\n1,2,3\n4\n5,6\n").findings),
                ElementsAre("error table.cell-count 3:1 | 3 | 2", "error table.cell-count 4:1 | 1 | 2"));
    EXPECT_THAT(written(read("a,b\n1,\"2\n3,4\n").findings), ElementsAre("error table.unclosed-quote 2:1"));
    EXPECT_THAT(written(read("a,b\n1,x\"2\"\n\"3\"x,4\n\"5\"\"6\"7\",8\n").findings),
                ElementsAre("error table.quote 2:1", "error table.quote 4:1"));
}

TEST(TableRows, RefuseBytesThatNoTextHas)
{
    EXPECT_THAT(written(read("a,b\n\xff,2\n").findings), ElementsAre(StartsWith("error file.not-utf8 2:")));
    EXPECT_THAT(written(read(std::string_view("a\n\0\n", 4)).findings),
                ElementsAre(StartsWith("error file.control-character 2:")));
    EXPECT_THAT(read("a\n\xff\n").cells, IsEmpty());
}

// Any text ends, and says what is wrong with it in whole rows.
TEST(TableRows, SurviveRandomText)
{
    base::Random random(20261123);
    constexpr std::string_view alphabet = "a,\"\r\n1\"";
    for (int round = 0; round < 3000; ++round) {
        std::string text;
        for (std::uint64_t length = random.below(40); length > 0; --length)
            text.push_back(alphabet[random.below(alphabet.size())]);
        const Table table = read(text);
        for (const auto& row : table.cells)
            ASSERT_EQ(row.size(), table.cells[0].size()) << text;
        EXPECT_THAT(written(table.findings), Each(StartsWith("error table."))) << text;
    }
}
