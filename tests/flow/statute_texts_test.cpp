// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/statute_texts.h"

#include "flow/library.h"
#include "support/library.h"

#include <gmock/gmock.h>

using namespace flow;
using support::writeText;

namespace {

struct StatuteTextsTest : testing::Test
{
    support::LibraryFolder machine;
    bank::Statutes statutes = [this] {
        base::Findings ignored;
        return loadStatutes(machine.places.statutes, ignored);
    }();
    StatuteTexts texts{machine.places.statuteTexts, statutes, base::makeDay(2026, 11, 25)};
};

} // namespace

TEST_F(StatuteTextsTest, InstallsSoundTextsBesideFaultyOnes)
{
    writeText(machine.folder / "in/a/xf.md",
              "# 中华人民共和国宪法\n\n第一条 国家的性质。\n\n第二条 权力属于人民。\n");
    writeText(machine.folder / "in/b.md", "# 某法\n\n第一条 不在登记里。\n");
    writeText(machine.folder / "in/c.txt", "第一条 不是 Markdown。");
    const auto checked = texts.install(machine.folder / "in");
    ASSERT_TRUE(checked);
    ASSERT_EQ(checked->size(), 2u);
    EXPECT_EQ((*checked)[0].id, "宪法");
    EXPECT_EQ((*checked)[1].findings.front().code, "text.statute-unknown");
    const auto installed = texts.list();
    ASSERT_EQ(installed.size(), 1u);
    EXPECT_EQ(installed[0].articles, 2);
    EXPECT_EQ(texts.text("宪法")->find(*bank::parseCitation("宪法 第二条"))->lines.front(), "权力属于人民。");
}

TEST_F(StatuteTextsTest, SearchesEveryArticle)
{
    writeText(machine.folder / "in/xf.md",
              "# 中华人民共和国宪法\n\n第一条 国家的性质。\n\n第二条 一切权力属于人民。\n");
    ASSERT_TRUE(texts.install(machine.folder / "in"));
    const auto hits = texts.search("人民", 10);
    ASSERT_EQ(hits.size(), 1u);
    EXPECT_EQ(hits[0].number.article, 2);
    EXPECT_THAT(texts.search(" 人民  权力 ", 10), testing::SizeIs(1));
    EXPECT_TRUE(texts.search("人民 国家", 10).empty()) << "of one line";
    EXPECT_TRUE(texts.search(" ", 10).empty());
    EXPECT_TRUE(texts.search("没有的话", 10).empty());
    EXPECT_TRUE(texts.search("", 10).empty());
}

TEST_F(StatuteTextsTest, LeavesItsFolderForNoName)
{
    writeText(machine.folder / "secret.md", "第一条 秘密。");
    for (const char* name : {"../secret", "a/b", ".", "", "没有"})
        EXPECT_EQ(texts.text(name).error().code, base::Code::notFound) << name;
    EXPECT_TRUE(texts.list().empty());
    EXPECT_EQ(texts.install(machine.folder / "nowhere").error().code, base::Code::fileMissing);
}

TEST_F(StatuteTextsTest, GoesThroughNoFolderWithoutEnd)
{
    std::string deep = "in";
    for (int i = 0; i < 12; ++i)
        deep += "/d";
    writeText(machine.folder / deep / "a.md", "# 中华人民共和国宪法\n\n第一条 甲。\n");
    EXPECT_EQ(texts.install(machine.folder / "in").error().code, base::Code::fileTooLarge);
    EXPECT_TRUE(texts.list().empty());
}
