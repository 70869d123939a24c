// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank/hot_articles.h"

#include "reading.h"

#include <gmock/gmock.h>

using bank::HotState;
using bank_test::statutes;
using bank_test::written;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

std::vector<bank::HotArticle> read(std::string_view text, base::Findings& findings)
{
    return bank::readHotArticles("hot.csv", text, findings);
}

std::vector<std::string> faultsOf(std::string_view text)
{
    base::Findings findings;
    read(text, findings);
    return written(findings);
}

// "citation times state" of every row left open.
std::vector<std::string> openRows(const bank::HotCoverage& hot)
{
    constexpr const char* states[] = {"covered", "open", "repealed", "statuteUnknown", "articleMissing"};
    std::vector<std::string> rows;
    for (const bank::HotRow& row : hot.open)
        rows.push_back(bank::formatCitation(row.article.citation) + " " + std::to_string(row.article.times) +
                       " " + states[static_cast<int>(row.state)]);
    return rows;
}

} // namespace

TEST(HotArticles, AreReadByTheNamesOfTheColumns)
{
    base::Findings findings;
    const auto articles = read("times,note,law,article\n"
                               "3,\"a, b\",试验法,2\n1,,试验法,2-1\n2,,宪法,序言\n",
                               findings);
    EXPECT_THAT(written(findings), IsEmpty());
    ASSERT_EQ(articles.size(), 3u);
    EXPECT_EQ(articles[0].citation, *bank::parseCitation("试验法 第二条"));
    EXPECT_EQ(articles[0].times, 3);
    EXPECT_EQ(articles[0].at.line, 2);
    EXPECT_EQ(articles[1].citation, *bank::parseCitation("试验法 第二条之一"));
    EXPECT_TRUE(articles[2].citation.preamble);
}

TEST(HotArticles, NameTheLineOfWhatCannotBeRead)
{
    EXPECT_THAT(faultsOf("law,article,times\n甲法,2,3\n,2,3\n甲法,二,3\n甲法,2,often\n甲法,0,-1\n"),
                ElementsAre("error field.empty 3:1 | law", "error statute.article-form 4:1 | 二",
                            "error field.not-a-number 5:1 | times | often",
                            "error statute.article-form 6:1 | 0",
                            "error field.not-a-number 6:1 | times | -1"));
    EXPECT_THAT(faultsOf("law,number\n甲法,2\n"), ElementsAre("error table.column-missing 1:1 | article",
                                                              "error table.column-missing 1:1 | times"));
    EXPECT_THAT(faultsOf(""), ElementsAre("error table.column-missing 1:1 | law",
                                          "error table.column-missing 1:1 | article",
                                          "error table.column-missing 1:1 | times"));
    EXPECT_THAT(faultsOf("law,article,times\n甲法,2,99999999999999999999\n"),
                ElementsAre("error field.not-a-number 2:1 | times | 99999999999999999999"));
    EXPECT_THAT(faultsOf("law,article,times\n甲法,2\n"), ElementsAre("error table.cell-count 2:1 | 2 | 3"));
}

TEST(HotArticles, AreHeldAgainstTheQuestions)
{
    bank::CoverageCounter counter(statutes(), bank_test::today);
    bank::Question question;
    question.verified = bank_test::today;
    question.basis = {*bank::parseCitation("试验法 第二条第一款"), *bank::parseCitation("试验法 第二条之一")};
    counter.add(question);
    base::Findings findings;
    const auto articles = read("law,article,times\n试验法,2,5\n试验暂行法,2-1,2\n试验法,1,2\n试验法,3,1\n"
                               "试验法,4,2\n旧法,1,9\n甲法,1,3\n试验法,序言,2\n",
                               findings);
    const bank::HotCoverage hot =
        bank::coverHotArticles(articles, 2, counter.result(), statutes(), bank_test::today);
    EXPECT_EQ(hot.counted, 6) << "what is repealed counts for nothing, nor what was asked once";
    EXPECT_EQ(hot.covered, 2);
    EXPECT_THAT(openRows(hot), ElementsAre("试验法 第一条 2 open", "试验法 第四条 2 articleMissing",
                                           "旧法 第一条 9 repealed", "甲法 第一条 3 statuteUnknown",
                                           "试验法 序言 2 articleMissing"));
}

TEST(HotArticles, FindTheQuestionsOnAPreamble)
{
    bank::Statute statute;
    statute.shortName = statute.name = "宪法";
    bank::StatuteVersion version;
    version.last = 2;
    version.preamble = true;
    statute.versions = {version};
    const bank::Statutes known({statute});
    bank::CoverageCounter counter(known, bank_test::today);
    base::Findings findings;
    const auto articles = read("law,article,times\n宪法,序言,9\n", findings);
    EXPECT_EQ(bank::coverHotArticles(articles, 2, counter.result(), known, bank_test::today).covered, 0);
    bank::Question question;
    question.verified = bank_test::today;
    question.basis = {*bank::parseCitation("宪法 序言")};
    counter.add(question);
    EXPECT_EQ(bank::coverHotArticles(articles, 2, counter.result(), known, bank_test::today).covered, 1);
}
