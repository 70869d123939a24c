// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/paper.h"
#include "support/builders.h"

#include <gmock/gmock.h>

using namespace exam;
using support::letters;
using testing::ElementsAre;

namespace {

const std::map<std::string, std::vector<bank::SeenQuestion>>& bankOfFive()
{
    using bank::Type;
    static const std::map<std::string, std::vector<bank::SeenQuestion>> questions = [] {
        std::map<std::string, std::vector<bank::SeenQuestion>> all;
        auto eight = support::question("s1", Type::single, "H", 8);
        eight.question.keepLast = letters("GH");
        all["s1"] = {eight};
        all["s2"] = {support::question("s2", Type::single, "A")};
        all["m1"] = {support::question("m1", Type::multiple, "AB")};
        all["m2"] = {support::question("m2", Type::multiple, "AB")};
        all["t1"] = {support::question("t1", Type::trueFalse, "B")};
        all["c1"] = {support::question("c1-1", Type::single, "A"),
                     support::question("c1-2", Type::trueFalse, "A")};
        return all;
    }();
    return questions;
}

base::Result<std::vector<bank::SeenQuestion>> lookup(const std::string& id)
{
    const auto found = bankOfFive().find(id);
    if (found == bankOfFive().end())
        return base::fail(base::Code::notFound, id);
    return found->second;
}

const Draw draw{{{"s1", "s2"}, {"m1", "m2"}, {"t1"}}};

PaperWithQuestions make(std::uint64_t seed, const Blueprint& blueprint = support::blueprint())
{
    return *makePaper(draw, blueprint, seed, base::makeDay(2026, 11, 23), lookup);
}

} // namespace

TEST(Paper, NumbersItsQuestionsInSections)
{
    const PaperWithQuestions made = make(1);
    std::vector<int> sections;
    for (const PaperItem& item : made.paper.items)
        sections.push_back(item.section);
    EXPECT_THAT(sections, ElementsAre(0, 0, 1, 1, 2));
    EXPECT_EQ(made.questions[4].question.id, "t1");
    EXPECT_THAT(made.paper.sources, ElementsAre("test@2026-11-23"));
}

TEST(Paper, ShufflesOptionsButKeepsTheLastLastAndTrueFalseStill)
{
    bool moved = false;
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        const PaperWithQuestions made = make(seed);
        const std::vector<int>& order = made.paper.items[0].order;
        EXPECT_EQ(order[6], 6);
        EXPECT_EQ(order[7], 7);
        moved = moved || order[0] != 0;
        EXPECT_THAT(made.paper.items[4].order, ElementsAre(0, 1));
    }
    EXPECT_TRUE(moved);
}

TEST(Paper, LeavesOptionsAloneWhenTheBlueprintSaysSo)
{
    Blueprint b = support::blueprint();
    b.shuffleOptions = false;
    EXPECT_THAT(make(9, b).paper.items[1].order, ElementsAre(0, 1, 2, 3));
}

TEST(Paper, OrdersOptionsOfAQuestionWhateverElseIsDrawn)
{
    const auto alone =
        makePaper(Draw{{{}, {"m2"}, {}}}, support::blueprint(), 3, base::makeDay(2026, 11, 23), lookup);
    EXPECT_EQ(alone->paper.items[0].order, make(3).paper.items[3].order);
}

TEST(Paper, ExpandsCases)
{
    Blueprint b = support::blueprint();
    b.sections = {{"案例", SectionKind::caseGroup, 1, 2, Points::whole(1), Scoring::allOrNothing}};
    const auto made = makePaper(Draw{{{"c1"}}}, b, 1, base::makeDay(2026, 11, 23), lookup);
    ASSERT_TRUE(made);
    ASSERT_EQ(made->paper.items.size(), 2u);
    EXPECT_EQ(made->paper.items[1].questionId, "c1-2");
}

TEST(Paper, FailsWhereAQuestionIsGone)
{
    const auto made =
        makePaper(Draw{{{"none"}, {}, {}}}, support::blueprint(), 1, base::makeDay(2026, 11, 23), lookup);
    EXPECT_EQ(made.error().code, base::Code::notFound);
}

TEST(Paper, MapsLettersBothWays)
{
    const std::vector<int> order{2, 0, 3, 1};
    EXPECT_EQ(toShown(letters("C"), order), letters("A"));
    for (unsigned bits = 0; bits < 16; ++bits) {
        const auto set = bank::OptionSet::fromBits(bits);
        EXPECT_EQ(toOriginal(toShown(set, order), order), set);
    }
    EXPECT_EQ(mapLetters("{A} 对，{C} 错，{Z} 与 {x} 与 {A", order), "B 对，A 错，{Z} 与 {x} 与 {A");
}

TEST(Paper, SurvivesItsJson)
{
    Blueprint b = support::blueprint();
    b.subjects = {{bank::Subject::civilCode, 100}};
    b.difficulty = {30, 50, 20};
    b.floors = {{bank::Subject::civilCode, 40}};
    b.away = Away::pause;
    b.remind = {10, 5};
    b.counts = CountedAttempt::last;
    b.sections[1].scoring = Scoring::signedMarks;
    const Paper paper = make(~0ULL, b).paper;
    EXPECT_EQ(paperFromJson(toJson(paper)), paper);
}

TEST(Paper, RefusesDamagedJson)
{
    const std::string good = toJson(make(1).paper);
    const auto with = [&](const std::string& from, const std::string& to) {
        std::string text = good;
        return text.replace(text.find(from), from.size(), to);
    };
    for (const std::string& text :
         {std::string("x"), good.substr(0, 99), with("\"s\":0", "\"s\":9"), with("\"s\":0", "\"s\":-1"),
          with("\"o\":[", "\"o\":[7"), with("\"o\":[", "\"o\":[10,9,8,"),
          with("\"seed\":1", "\"seed\":1e300"), with("\"seed\":1", "\"seed\":-1"),
          with("\"early\":0", "\"early\":0.5"), with("\"early\":0", "\"early\":2147483648"),
          with("\"attempts\":[0,0", "\"attempts\":[0,3")})
        EXPECT_EQ(paperFromJson(text).error().code, base::Code::damagedRecord) << text;
}
