// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank/statute_text.h"

#include <gmock/gmock.h>

using namespace bank;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

Statutes registry()
{
    Statute statute;
    statute.shortName = "示例法";
    statute.name = "中华人民共和国示例法";
    StatuteVersion version;
    version.adopted = version.effective = base::makeDay(2020, 1, 1);
    version.last = 3;
    version.inserted = {{2, 1}};
    version.preamble = true;
    for (const ArticleNumber number : {ArticleNumber{1, 0}, {2, 0}, {2, 1}, {3, 0}})
        version.shapes.push_back({number, 1, {}});
    statute.versions = {version};
    return Statutes({statute});
}

const char* const whole =
    "---\nname: x\n---\n# 中华人民共和国示例法\n\n2020年通过\n\n## 序言\n\n开头的话。\n\n## 第一章 总则\n\n"
    "第一条 甲。\n\n第二条　乙：\n（一）丙；\n（二）丁。\n\n### 第一节 附加\n\n第二条之一 "
    "戊。\n\n第三条规定的事项照办。\n\n第三条 己。\n";

std::vector<std::string> codesOf(std::string_view text, std::optional<StatuteText>* read = nullptr)
{
    base::Findings findings;
    auto result = readStatuteText("示例法.md", text, registry(), base::makeDay(2026, 11, 25), findings);
    if (read)
        *read = std::move(result);
    std::vector<std::string> codes;
    for (const base::Finding& finding : findings)
        codes.push_back(finding.code);
    return codes;
}

} // namespace

TEST(StatuteText, ReadsArticlesUnderTheirHeadings)
{
    std::optional<StatuteText> text;
    EXPECT_THAT(codesOf(whole, &text), IsEmpty());
    ASSERT_TRUE(text);
    EXPECT_EQ(text->shortName, "示例法");
    ASSERT_EQ(text->articles.size(), 5u);
    EXPECT_THAT(text->find(*parseCitation("示例法 第二条第一款"))->lines,
                ElementsAre("乙：", "（一）丙；", "（二）丁。"));
    const StatuteArticle* inserted = text->find(*parseCitation("示例法 第二条之一"));
    ASSERT_TRUE(inserted);
    EXPECT_EQ(inserted->chapter, "第一章 总则 · 第一节 附加");
    EXPECT_THAT(inserted->lines, ElementsAre("戊。", "第三条规定的事项照办。"))
        << "a sentence begins no article";
    EXPECT_THAT(text->find(*parseCitation("示例法 序言"))->lines, ElementsAre("开头的话。"));
    EXPECT_FALSE(text->find(*parseCitation("示例法 第九条")));
    EXPECT_FALSE(text->find(*parseCitation("示例法")));
}

TEST(StatuteText, SaysWhatIsMissingOrTooMuch)
{
    std::optional<StatuteText> text;
    EXPECT_THAT(codesOf("# 中华人民共和国示例法\n\n第一条 甲。\n\n第四条 乙。\n", &text),
                ElementsAre("text.article-missing", "text.article-missing", "text.article-missing",
                            "text.article-unknown"));
    EXPECT_TRUE(text) << "a text of another day is of use";
}

TEST(StatuteText, RefusesWhatIsNoTextOfAStatute)
{
    EXPECT_THAT(codesOf("# 中华人民共和国示例法\n\n没有条文。\n"), ElementsAre("text.no-articles"));
    std::optional<StatuteText> text;
    EXPECT_THAT(
        codesOf("# 中华人民共和国示例法\n第一条 甲。\n第一条 乙。\n第二条 丙\n第二条之一 丁\n第三条 戊\n",
                &text),
        ElementsAre("text.article-repeated"));
    EXPECT_FALSE(text);
    base::Findings findings;
    EXPECT_FALSE(readStatuteText("别的法.md", "# 别的法\n第一条 甲。\n", registry(),
                                 base::makeDay(2026, 11, 25), findings));
    EXPECT_EQ(findings.front().code, "text.statute-unknown");
    EXPECT_THAT(codesOf("第一条 \xC4\xE3\xBA\xC3\xC4\xE3\xBA\xC3"), ElementsAre("file.not-utf8"));
    EXPECT_THAT(codesOf(""), ElementsAre("text.no-articles")) << "known by its file name";
}

TEST(StatuteText, FindsItsStatuteByTheFileName)
{
    std::optional<StatuteText> text;
    codesOf("第一条 甲。\n第二条 乙。\n第二条之一 丙。\n第三条 丁。\n", &text);
    ASSERT_TRUE(text);
    EXPECT_EQ(text->name, "中华人民共和国示例法");
}
