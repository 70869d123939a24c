// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank/bank_balance.h"

#include "reading.h"

#include <gmock/gmock.h>

using bank_test::Line;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

// A bank of `count` questions, each made by `lines` of its number.
template<typename Lines>
std::vector<std::string> check(int count, Lines lines)
{
    std::string text = bank_test::head();
    for (int i = 0; i < count; ++i) {
        std::vector<Line> own = lines(i);
        own.push_back({"id", "t-" + std::to_string(i)});
        text += bank_test::question(own);
    }
    base::Findings findings;
    const auto document = bank::readYaml("trial.yaml", text, findings);
    const auto raw = document ? bank::readBank(*document, findings) : std::nullopt;
    const auto bank =
        raw ? bank::validate(*raw, bank_test::statutes(), bank_test::today, findings) : std::nullopt;
    EXPECT_TRUE(bank) << testing::PrintToString(bank_test::written(findings));
    findings.clear();
    bank::Report report("trial.yaml", findings);
    if (bank)
        bank::checkBalance(*bank, *raw, report);
    return bank_test::written(findings);
}

std::string letterOf(int i)
{
    return std::string(1, static_cast<char>('A' + i % 4));
}

std::string levelOf(int i)
{
    return std::to_string(1 + i % 5);
}

} // namespace

TEST(BankBalance, ComputesTheBinomialTail)
{
    EXPECT_NEAR(bank::binomialTail(8, 10, 0.5), 56.0 / 1024, 1e-12);
    EXPECT_NEAR(bank::binomialTail(2, 2, 0.25), 1.0 / 16, 1e-12);
    EXPECT_EQ(bank::binomialTail(0, 10, 0.5), 1);
    EXPECT_EQ(bank::binomialTail(11, 10, 0.5), 0);
    EXPECT_EQ(bank::binomialTail(1, 10, 0), 0);
    EXPECT_EQ(bank::binomialTail(5, 10, 1), 1);
    EXPECT_NEAR(bank::binomialTail(5000, 10000, 0.5), 0.504, 1e-3);
}

TEST(BankBalance, FindsKeysThatPileUpOnALetter)
{
    const auto mostlyC = [](int i) {
        return std::vector<Line>{{"answer", i % 2 ? "C" : letterOf(i / 2)}, {"difficulty", levelOf(i)}};
    };
    EXPECT_THAT(check(40, mostlyC),
                ElementsAre("warning writing.key-position 2:5 | single | C | 25 | 40 | 10"));
    const auto even = [](int i) {
        return std::vector<Line>{{"answer", letterOf(i)}, {"difficulty", levelOf(i)}};
    };
    EXPECT_THAT(check(40, even), IsEmpty());
}

TEST(BankBalance, LeavesASmallBankToChance)
{
    const auto allC = [](int) { return std::vector<Line>{{"answer", "C"}}; };
    EXPECT_THAT(check(4, allC), IsEmpty());
    EXPECT_THAT(check(5, allC), ElementsAre("warning writing.key-position 2:5 | single | C | 5 | 5 | 1"));
}

TEST(BankBalance, FindsTooManyTrueStatements)
{
    const auto statement = [](int i, int period) {
        return std::vector<Line>{{"type", "truefalse"},
                                 {"options", ""},
                                 {"explanation", "试验。"},
                                 {"answer", i % period ? "true" : "false"},
                                 {"difficulty", levelOf(i)}};
    };
    EXPECT_THAT(check(30, [&](int i) { return statement(i, 6); }),
                ElementsAre("warning writing.key-position 2:5 | truefalse | true | 25 | 30 | 15"));
    EXPECT_THAT(check(30, [&](int i) { return statement(i, 2); }), IsEmpty());
}

TEST(BankBalance, FindsThatTheLongestOptionIsOftenRight)
{
    const auto longAt = [](int i, int longest) {
        std::vector<std::string> options{"一年", "二年", "三年", "五年"};
        options[static_cast<std::size_t>(longest)] = "从知道之日起两年";
        return std::vector<Line>{
            {"options", "[" + options[0] + ", " + options[1] + ", " + options[2] + ", " + options[3] + "]"},
            {"answer", letterOf(i)},
            {"difficulty", levelOf(i)}};
    };
    EXPECT_THAT(check(20, [&](int i) { return longAt(i, i % 4); }),
                ElementsAre("warning writing.key-longest 2:5 | single | 20 | 20 | 5"));
    EXPECT_THAT(check(20, [&](int i) { return longAt(i, i / 4 % 4); }), IsEmpty());
    const auto alike = [](int i) {
        return std::vector<Line>{{"answer", letterOf(i)}, {"difficulty", levelOf(i)}};
    };
    EXPECT_THAT(check(20, alike), IsEmpty());
}

TEST(BankBalance, FindsDifficultyOfOneLevelInABankOfTwenty)
{
    const auto mostlyTwo = [](int i) {
        return std::vector<Line>{{"answer", letterOf(i)}, {"difficulty", i % 4 ? "2" : levelOf(i / 4)}};
    };
    EXPECT_THAT(check(20, mostlyTwo), ElementsAre("warning writing.difficulty-spread 2:5 | 5 | 2 | 80"));
    EXPECT_THAT(check(16, mostlyTwo), IsEmpty());
    const auto twoLevels = [](int i) {
        return std::vector<Line>{{"answer", letterOf(i)}, {"difficulty", i % 2 ? "2" : "3"}};
    };
    EXPECT_THAT(check(20, twoLevels), ElementsAre("warning writing.difficulty-spread 2:5 | 2 | 2 | 50"));
    const auto threeLevels = [](int i) {
        return std::vector<Line>{{"answer", letterOf(i)}, {"difficulty", std::to_string(1 + i % 3)}};
    };
    EXPECT_THAT(check(21, threeLevels), IsEmpty());
}

TEST(BankBalance, AllowsFewQuestionsOfWhichEveryOptionIsRight)
{
    const auto allRight = [](int i, int count) {
        return std::vector<Line>{{"type", "multiple"},
                                 {"answer", i < count ? "ABCD"
                                            : i % 2   ? "AB"
                                                      : "CD"},
                                 {"difficulty", levelOf(i)}};
    };
    EXPECT_THAT(check(4, [&](int i) { return allRight(i, 1); }), IsEmpty());
    EXPECT_THAT(check(20, [&](int i) { return allRight(i, 3); }), IsEmpty());
    EXPECT_THAT(check(20, [&](int i) { return allRight(i, 4); }),
                ElementsAre("warning writing.all-right 2:5 | 4 | 20"));
}

TEST(BankBalance, CountsActiveQuestionsOnly)
{
    const auto drafts = [](int i) {
        return std::vector<Line>{{"answer", "C"}, {"status", i < 4 ? "active" : "draft"}};
    };
    EXPECT_THAT(check(40, drafts), IsEmpty());
}
