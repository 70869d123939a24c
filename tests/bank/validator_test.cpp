// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"

#include <gmock/gmock.h>

using namespace bank_test;
using testing::ElementsAre;
using testing::ElementsAreArray;
using testing::IsEmpty;

TEST(Validate, MakesABankOfASoundFile)
{
    const Read read = readAll(head() + question());
    EXPECT_THAT(written(read.findings), IsEmpty());
    ASSERT_TRUE(read.bank);
    EXPECT_EQ(read.bank->id(), "trial");
    EXPECT_EQ(read.bank->subject(), bank::Subject::administrativeLaw);
    EXPECT_EQ(read.bank->revision(), base::makeDay(2026, 11, 23));
    ASSERT_EQ(read.bank->questions().size(), 1u);
    const bank::Question& question = read.bank->questions()[0];
    EXPECT_EQ(question.id, "t-1");
    EXPECT_THAT(question.options, ElementsAre("一年", "二年", "三年", "五年"));
    EXPECT_EQ(question.key.letters(), "B");
    ASSERT_EQ(question.basis.size(), 1u);
    EXPECT_EQ(question.basis[0], (bank::Citation{"试验法", false, 2, 0, 1, 0}));
    EXPECT_EQ(question.difficulty, 2);
    EXPECT_EQ(question.verified, base::makeDay(2026, 11, 20));
    EXPECT_EQ(question.status, bank::Status::active);
}

TEST(Validate, TakesUnquotedNumbersAndWordsAsTexts)
{
    const Read read = readAll(head() + question({{"options", "[30, yes, 2026-01-01, 1e3]"}}));
    ASSERT_TRUE(read.bank);
    EXPECT_THAT(read.bank->questions()[0].options, ElementsAre("30", "yes", "2026-01-01", "1e3"));
}

TEST(Validate, KeepsCasesTogether)
{
    std::string text = head() + question() + "  - case: c-1\n    material: 某市某局……\n    questions:\n";
    text += "      - {id: c-1-1, type: truefalse, stem: 对, answer: true, basis: [试验法 第一条],"
            " explanation: 对, verified: 2026-01-01}\n";
    text += "      - {id: c-1-2, type: indefinite, stem: 选, options: [甲, 乙], answer: [A, B],"
            " basis: 试验法 第一条, explanation: 全, verified: 2026-01-01, keep-last: B}\n";
    const Read read = readAll(text);
    EXPECT_THAT(written(read.findings), IsEmpty());
    ASSERT_TRUE(read.bank);
    EXPECT_THAT(read.bank->cases(), ElementsAre(bank::Case{"c-1", "某市某局……", 1, 2}));
    EXPECT_EQ(read.bank->questions()[0].caseId, "");
    EXPECT_EQ(read.bank->questions()[1].caseId, "c-1");
    EXPECT_EQ(read.bank->questions()[1].key.letters(), "A");
    EXPECT_EQ(read.bank->questions()[2].key.letters(), "AB");
    EXPECT_EQ(read.bank->questions()[2].keepLast.letters(), "B");
}

struct Rule
{
    const char* name;
    std::vector<Line> lines;
    std::vector<std::string> findings;
};

class QuestionRule : public testing::TestWithParam<Rule>
{};

// Line 8 is the question's id, and so on in the order of question().
TEST_P(QuestionRule, IsReported)
{
    const Read read = readAll(head() + question(GetParam().lines));
    EXPECT_THAT(written(read.findings), ElementsAreArray(GetParam().findings));
    EXPECT_EQ(read.bank.has_value(), !base::hasErrors(read.findings));
}

INSTANTIATE_TEST_SUITE_P(
    Validate, QuestionRule,
    testing::Values(
        Rule{"BadId", {{"id", "t_1"}}, {"error field.id-form 8:9 | t_1 | A-Z a-z 0-9 -"}},
        Rule{"UnknownKey", {{"stam", "x"}}, {"error field.unknown-key 17:5 | stam | stem"}},
        Rule{
            "UnknownType",
            {{"type", "singel"}},
            {"error field.unknown-value 9:11 | type | singel | single | single multiple indefinite truefalse "
             "blank essay"}},
        Rule{"NoStem", {{"stem", ""}}, {"error field.missing 8:5 | stem"}},
        Rule{"EmptyStem", {{"stem", "'　'"}}, {"error field.empty 10:11 | stem"}},
        Rule{"StemIsAList", {{"stem", "[a]"}}, {"error field.not-a-text 10:11 | stem"}},
        Rule{"OneOption",
             {{"options", "[一年]"}, {"explanation", "无"}},
             {"error question.option-count 11:14 | 1"}},
        Rule{"EmptyOption", {{"options", "[一年, 二年, '']"}}, {"error question.option-empty 11:23 | C"}},
        Rule{"RepeatedOption",
             {{"options", "[一年, 二年, 一年]"}},
             {"error question.option-repeated 11:23 | A | C"}},
        Rule{"LabelledOption", {{"options", "[A.一年, B 类]"}}, {"warning question.option-label 11:15 | A"}},
        Rule{"KeyOutside", {{"answer", "E"}}, {"error question.answer-outside 12:13 | E | D"}},
        Rule{"TwoKeysOfSingle", {{"answer", "AB"}}, {"error question.answer-count 12:13 | single | AB"}},
        Rule{
            "OneKeyOfMultiple", {{"type", "multiple"}}, {"error question.answer-count 12:13 | multiple | B"}},
        Rule{"KeyNotAscending",
             {{"type", "multiple"}, {"answer", "BA"}},
             {"error question.answer-form 12:13 | BA"}},
        Rule{"YesForTrue",
             {{"type", "truefalse"}, {"options", ""}, {"answer", "yes"}},
             {"error question.answer-truefalse 11:13 | yes"}},
        Rule{"OptionsOfTrueFalse",
             {{"type", "truefalse"}, {"answer", "true"}},
             {"error question.options-unwanted 11:14 | truefalse"}},
        Rule{"Essay",
             {{"type", "essay"}, {"options", ""}, {"answer", "[要点一]"}, {"explanation", "无"}},
             {"advice question.not-examined 11:13 | essay"}},
        Rule{"Difficulty",
             {{"difficulty", "6"}},
             {"error field.unknown-value 15:17 | difficulty | 6 |  | 1 2 3 4 5"}},
        Rule{"NoSuchDay",
             {{"verified", "2026-02-30"}},
             {"error field.not-a-day 16:15 | verified | 2026-02-30"}},
        Rule{"VerifiedTomorrow",
             {{"verified", "2026-11-24"}},
             {"warning question.verified-future 16:15 | 2026-11-24 | 2026-11-23"}},
        Rule{"KeepLast", {{"keep-last", "[E]"}}, {"error question.keep-last 17:17 | E | D"}},
        Rule{"ExplanationOption",
             {{"explanation", "选{E}不选{b}。"}},
             {"error question.explanation-option 14:18 | E", "error question.explanation-option 14:18 | b"}},
        Rule{"UnreadableCitation",
             {{"basis", "[试验法 第二款]"}},
             {"error citation.unreadable 13:13 | 试验法 第二款"}},
        Rule{"UnknownStatute",
             {{"basis", "[试难法 第二条]"}},
             {"warning citation.statute-unknown 13:13 | 试难法 | 试验法"}},
        Rule{"NoArticle",
             {{"basis", "[试验法 第四条]"}},
             {"error citation.article-missing 13:13 | 试验法 第四条 | 3"}},
        Rule{"NoInsertedArticle",
             {{"basis", "[试验法 第二条之二]"}},
             {"error citation.article-missing 13:13 | 试验法 第二条之二 | 3"}},
        Rule{"NoParagraph",
             {{"basis", "[试验法 第三条第三款]"}},
             {"error citation.paragraph-missing 13:13 | 试验法 第三条第三款 | 2"}},
        Rule{"NoItem",
             {{"basis", "[试验法 第二条第二款第七项]"}},
             {"error citation.item-missing 13:13 | 试验法 第二条第二款第七项 | 6"}},
        Rule{"NoPreamble", {{"basis", "[试验法 序言]"}}, {"error citation.no-preamble 13:13 | 试验法"}},
        Rule{
            "ArticleNeeded", {{"basis", "[试验法]"}}, {"warning citation.article-needed 13:13 | 试验法 | 3"}},
        Rule{"Stale",
             {{"verified", "2021-07-14"}},
             {"warning question.stale 13:13 | 试验法 第二条第一款 | 2021-07-14 | 2021-07-15"}},
        Rule{"RetiredIsNotStale", {{"verified", "2021-07-14"}, {"status", "retired"}}, {}},
        Rule{"UnchangedArticleIsNotStale", {{"basis", "[试验法 第一条]"}, {"verified", "2021-07-14"}}, {}},
        Rule{"Repealed",
             {{"basis", "[旧法 第一条]"}},
             {"warning question.repealed 13:13 | 旧法 第一条 | 2021-01-01 | 试验法 第三条"}},
        Rule{"NoBasis", {{"basis", ""}}, {"warning question.no-basis 8:5"}},
        Rule{"NoExplanation", {{"explanation", ""}}, {"advice question.no-explanation 8:5"}}),
    [](const auto& row) { return row.param.name; });

TEST(Validate, ReportsEverythingAtOnce)
{
    const Read read = readAll("format: renqian/bank@1\nid: Trial\nsubject: law\nrevision: 2026-13-01\n"
                              "region: '32060'\norgans: [政协]\nquestions:\n" +
                              question() + question() + "  - text\n");
    EXPECT_THAT(written(read.findings),
                ElementsAre("error field.not-a-map 26:5 | questions",
                            "error field.id-form 2:5 | Trial | a-z 0-9 -", "error field.missing 1:1 | title",
                            "error field.missing 1:1 | license",
                            "error field.not-a-day 4:11 | revision | 2026-13-01",
                            testing::StartsWith("error field.unknown-value 3:10 | subject | law |  | "),
                            testing::StartsWith("error field.unknown-value 6:10 | organs | 政协 | "),
                            "error field.region-form 5:9 | 32060", "error bank.id-repeated 17:9 | t-1 | 8"));
    EXPECT_FALSE(read.bank);
}

TEST(Validate, MakesNoBankOfAFileWhoseTextWasFlawed)
{
    const Read read = readAll(head() + question({{"verified", "2026-11-20\n    id: t-2"}}));
    EXPECT_THAT(written(read.findings), ElementsAre("error yaml.duplicate-key 17:5 | id | 8"));
    EXPECT_FALSE(read.bank);
}
