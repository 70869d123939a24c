// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank/finding_codes.h"
#include "support/builders.h"
#include "words/words.h"

#include <gmock/gmock.h>
#include <set>

using namespace words;

namespace {

constexpr Language both[] = {Language::chinese, Language::english};

base::Finding finding(std::string code)
{
    return {"a.yaml", {3, 5}, base::Severity::error, std::move(code), {"arg1", "arg2", "arg3", "arg4"}};
}

} // namespace

TEST(Words, DescribeEveryFindingThatExistsAndNoOther)
{
    std::set<std::string_view> made;
    for (const bank::CodeInfo& info : bank::findingCodes)
        made.insert(info.code);
    const auto list = describedFindings();
    const std::set<std::string_view> described(list.begin(), list.end());
    EXPECT_EQ(described.size(), list.size()) << "a code twice";
    EXPECT_EQ(described, made);
}

TEST(Words, LeaveNoPlaceHolderOpenAndGiveARemedyForEveryError)
{
    for (const bank::CodeInfo& info : bank::findingCodes) {
        for (Language language : both) {
            const Sentence s = describe(finding(std::string(info.code)), language);
            EXPECT_FALSE(s.text.empty()) << info.code;
            for (const std::string& text : {s.text, s.remedy}) {
                EXPECT_EQ(text.find('%'), std::string::npos) << info.code << ": " << text;
                EXPECT_EQ(text.find("⟦"), std::string::npos) << info.code << ": " << text;
            }
            const bool summary = info.code.starts_with("file.more-");
            EXPECT_TRUE(summary || info.severity != base::Severity::error || !s.remedy.empty()) << info.code;
        }
    }
}

TEST(Words, LeaveOutAClauseWithoutItsArgument)
{
    base::Finding f = finding("field.unknown-key");
    EXPECT_EQ(describe(f, Language::chinese).text, "不认识的键“arg1”，是不是“arg2”？");
    f.args[1].clear();
    EXPECT_EQ(describe(f, Language::chinese).text, "不认识的键“arg1”");
    EXPECT_EQ(describe(finding("no.such-code"), Language::chinese).text, "no.such-code");
}

TEST(Words, TellTheDayOfTheLawFromTheDayOfTheCheck)
{
    base::Finding f = finding("question.stale");
    f.args = {"试验法 第二条", "2021-07-14", "2021-07-15"};
    EXPECT_EQ(describe(f, Language::chinese).text,
              "依据 试验法 第二条 已在 2021-07-15 修改，晚于核对日 2021-07-14");
    EXPECT_EQ(describe(f, Language::english).text,
              "试验法 第二条 was changed on 2021-07-15, after the check on 2021-07-14");
}

TEST(Words, DescribeEveryError)
{
    for (int code = 0; code <= static_cast<int>(base::Code::damagedRecord); ++code) {
        const base::Error error{static_cast<base::Code>(code), "<where>", "<what>"};
        const Sentence chinese = describe(error, Language::chinese);
        EXPECT_NE(chinese.text, "<where>") << code;
        EXPECT_NE(chinese.text, describe(error, Language::english).text) << code;
    }
}

TEST(Words, NameEveryShortRow)
{
    using exam::ShortRow;
    const exam::Blueprint blueprint = support::blueprint();
    const auto local = bank::Subject::localRegulation;
    EXPECT_EQ(describe(ShortRow{ShortRow::Kind::cell, 1, local, {}, 3}, blueprint, Language::chinese),
              "地方性法规 多项选择还差 3 题");
    EXPECT_EQ(describe(ShortRow{ShortRow::Kind::subject, -1, local, {}, 3}, blueprint, Language::chinese),
              "地方性法规还差 3 题");
    EXPECT_EQ(describe(ShortRow{ShortRow::Kind::section, 2, {}, {}, 1}, blueprint, Language::chinese),
              "判断还差 1 题");
    EXPECT_EQ(describe(ShortRow{ShortRow::Kind::difficulty, -1, {}, exam::Band::hard, 2}, blueprint,
                       Language::english),
              "Difficulty hard: 2 more questions are needed");
}

TEST(Words, SayWhatTheLawDidAndWhatToDo)
{
    const bank::Citation cited = *bank::parseCitation("试验法 第二条");
    const base::Day day = base::makeDay(2026, 8, 15);
    const bank::LawChange repealed{cited, bank::Currency::repealed, day, {}, "新法 第九条"};
    EXPECT_EQ(describe(repealed, Language::chinese).text, "试验法 自 2026-08-15 起废止，见新法 第九条");
    EXPECT_EQ(describe(repealed, Language::english).text,
              "试验法 is repealed from 2026-08-15 by 新法 第九条");
    const bank::LawChange stale{cited, bank::Currency::stale, day, base::makeDay(2026, 3, 12), ""};
    EXPECT_EQ(describe(stale, Language::chinese).text,
              "试验法 自 2026-08-15 起施行 2026-03-12 通过的新版本，改到所引的条");
    std::set<std::string> remedies;
    for (Language language : both) {
        for (bank::Currency currency :
             {bank::Currency::stale, bank::Currency::repealed, bank::Currency::notYetInForce}) {
            const Sentence s = describe(bank::LawChange{cited, currency, day, day, "新法"}, language);
            EXPECT_EQ((s.text + s.remedy).find('%'), std::string::npos) << s.text;
            remedies.insert(s.remedy);
        }
    }
    EXPECT_EQ(remedies.size(), 6u);
}

TEST(Words, NameArticlesInRanges)
{
    const std::vector<bank::ArticleRun> articles{{{5, 0}, {9, 0}}, {{12, 0}, {12, 0}}, {{120, 0}, {120, 1}}};
    EXPECT_EQ(name(articles, Language::chinese), "第5—9、12、120—120之一条");
    EXPECT_EQ(name(articles, Language::english), "Articles 5–9, 12, 120–120-1");
    EXPECT_EQ(name(std::vector<bank::ArticleRun>{}, Language::chinese), "");
}

TEST(Words, NameEverythingInBothLanguages)
{
    std::set<std::string> names;
    for (Language language : both) {
        for (int i = 0; i < 7; ++i)
            names.insert("s" + name(static_cast<bank::Subject>(i), language));
        for (int i = 0; i < 6; ++i)
            names.insert("t" + name(static_cast<bank::Type>(i), language));
        for (int i = 0; i < 5; ++i) {
            names.insert("p" + name(static_cast<practice::PlanKind>(i), language));
            exam::Section section;
            section.kind = exam::SectionKind::multiple;
            section.scoring = static_cast<exam::Scoring>(i);
            names.insert("r" + rule(section, language));
            names.insert("k" + name(static_cast<exam::SectionKind>(i), language));
        }
    }
    EXPECT_EQ(names.size(), 2u * (7 + 6 + 5 + 5 + 5));
}

TEST(Words, NameTheTimeOfEveryEntryOfAPlan)
{
    using practice::PlanKind;
    using practice::PlanTime;
    using practice::PlanUnit;
    const struct
    {
        PlanTime time;
        PlanKind kind;
        const char* chinese;
        const char* english;
    } rows[] = {
        {{PlanUnit::month, 12 * 2026 + 11}, PlanKind::monthly, "2026 年 12 月", "2026-12"},
        {{PlanUnit::month, 12 * 2027}, PlanKind::monthly, "2027 年 1 月", "2027-01"},
        {{PlanUnit::week, 2}, PlanKind::course, "第 2 周", "week 2"},
        {{PlanUnit::day, 3}, PlanKind::course, "第 3 天", "day 3"},
        {{PlanUnit::week, 3}, PlanKind::sprint, "考前第 3 周", "week 3 before the exam"},
        {{PlanUnit::day, 1}, PlanKind::sprint, "考前第 1 天", "day 1 before the exam"},
        {{}, PlanKind::unitList, "", ""},
    };
    for (const auto& row : rows) {
        EXPECT_EQ(describe(row.time, row.kind, Language::chinese), row.chinese);
        EXPECT_EQ(describe(row.time, row.kind, Language::english), row.english);
    }
}

TEST(Fill, PutsArgumentsInTheirPlaces)
{
    EXPECT_EQ(fill("%2 和 %1，%3。100%", {"甲", "乙"}), "乙 和 甲，。100%");
}

TEST(Words, NameEveryModeOfPractice)
{
    for (Language language : both) {
        std::set<std::string> names;
        for (int mode = 0; mode <= static_cast<int>(practice::Mode::unseen); ++mode)
            names.insert(name(static_cast<practice::Mode>(mode), language));
        EXPECT_EQ(names.size(), 9u);
        EXPECT_FALSE(names.contains(""));
    }
}
