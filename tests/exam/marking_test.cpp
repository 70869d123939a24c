// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"
#include "exam/marking.h"
#include "support/builders.h"

#include <gmock/gmock.h>

using namespace exam;
using bank::OptionSet;
using support::letters;

namespace {

constexpr Scoring policies[] = {Scoring::allOrNothing, Scoring::halfIfSubset, Scoring::perOption,
                                Scoring::proportional, Scoring::signedMarks};

struct Row
{
    Scoring scoring;
    double points;
    const char* key;
    const char* response;
    double expected;
};

PaperWithQuestions paperOf(std::vector<bank::SeenQuestion> questions, const Blueprint& blueprint)
{
    PaperWithQuestions made;
    made.paper.blueprint = blueprint;
    const int sections[] = {0, 0, 1, 1, 2};
    for (std::size_t i = 0; i < questions.size(); ++i)
        made.paper.items.push_back({sections[i], questions[i].question.id, "", {}});
    made.questions = std::move(questions);
    return made;
}

PaperWithQuestions sample(const Blueprint& blueprint)
{
    using bank::Type;
    return paperOf({support::question("a", Type::single, "B"), support::question("b", Type::single, "C"),
                    support::question("c", Type::multiple, "ABD"),
                    support::question("d", Type::multiple, "AC", 4, bank::Subject::civilCode),
                    support::question("e", Type::trueFalse, "A", 2, bank::Subject::civilCode)},
                   blueprint);
}

std::vector<ItemState> responses(std::initializer_list<const char*> texts)
{
    std::vector<ItemState> items;
    for (const char* text : texts)
        items.push_back({letters(text), false, 1000});
    return items;
}

} // namespace

TEST(Score, FollowsItsPolicy)
{
    const Row rows[] = {
        {Scoring::allOrNothing, 2, "ABD", "ABD", 2},   {Scoring::allOrNothing, 2, "ABD", "AB", 0},
        {Scoring::allOrNothing, 2, "ABD", "ABCD", 0},  {Scoring::halfIfSubset, 2, "ABD", "AB", 1},
        {Scoring::halfIfSubset, 3, "ABD", "A", 1.5},   {Scoring::halfIfSubset, 0.5, "ABD", "A", 0},
        {Scoring::halfIfSubset, 2, "ABD", "AC", 0},    {Scoring::perOption, 2, "ABD", "AB", 1},
        {Scoring::perOption, 2, "ABD", "ABD", 2},      {Scoring::perOption, 1, "ABCD", "ABC", 0.5},
        {Scoring::perOption, 2, "ABD", "ABC", 0},      {Scoring::proportional, 2, "ABD", "AB", 1},
        {Scoring::proportional, 3, "ABD", "A", 1},     {Scoring::proportional, 2, "ABD", "AC", 0},
        {Scoring::signedMarks, 2, "AB", "A", 1},       {Scoring::signedMarks, 2, "AB", "AC", 0},
        {Scoring::signedMarks, 4, "ABC", "ABCD", 0},   {Scoring::signedMarks, 2, "AB", "ABC", 1},
        {Scoring::signedMarks, 2, "ABCD", "ABC", 1.5}, {Scoring::signedMarks, 2, "A", "B", 0},
    };
    for (const Row& row : rows) {
        const Points full{static_cast<int>(row.points * 2)};
        EXPECT_EQ(score(row.scoring, full, letters(row.key), letters(row.response), 4).value(), row.expected)
            << toString(row.scoring) << " " << row.key << " <- " << row.response;
    }
}

// Every policy, every key and response over two to six options, several weights.
TEST(Score, KeepsItsBoundsForEveryKeyAndResponse)
{
    for (Scoring scoring : policies) {
        for (int options = 2; options <= 6; ++options) {
            for (unsigned key = 1; key < 1U << options; ++key) {
                for (unsigned response = 0; response < 1U << options; ++response) {
                    for (int halves : {1, 2, 3, 4, 7}) {
                        const Points got = score(scoring, {halves}, OptionSet::fromBits(key),
                                                 OptionSet::fromBits(response), options);
                        ASSERT_GE(got.halves, 0);
                        ASSERT_EQ(got.halves == halves, response == key) << "only the key earns everything";
                        ASSERT_TRUE(response != 0 || got.halves == 0);
                    }
                }
            }
        }
    }
}

TEST(Score, NeverPaysForTickingEverything)
{
    for (Scoring scoring : policies) {
        for (int options = 2; options <= 10; ++options) {
            for (unsigned key = 1; key + 1 < 1U << options; ++key)
                ASSERT_EQ(score(scoring, Points::whole(4), OptionSet::fromBits(key), OptionSet::all(options),
                                options)
                              .halves,
                          0)
                    << toString(scoring) << " key " << key;
            ASSERT_EQ(
                score(scoring, Points::whole(4), OptionSet::all(options), OptionSet::all(options), options),
                Points::whole(4));
        }
    }
}

TEST(Mark, AddsUpBySectionAndSubject)
{
    const auto made = sample(support::blueprint());
    const ScoreReport report = mark(made.paper, made.questions, responses({"B", "A", "ABD", "A", ""}));
    EXPECT_EQ(report.earned, Points::whole(3));
    EXPECT_EQ(report.total, Points::whole(7));
    EXPECT_EQ(report.answered, 4);
    EXPECT_FALSE(report.passed);
    EXPECT_EQ(report.sections[0], (Tally{2, 1, Points::whole(1), Points::whole(2), 2000}));
    EXPECT_EQ(report.sections[1], (Tally{2, 1, Points::whole(2), Points::whole(4), 2000}));
    EXPECT_EQ(report.subjects.at(bank::Subject::civilCode), (Tally{2, 0, {}, Points::whole(3), 2000}));
    EXPECT_TRUE(report.items[2].right);
    EXPECT_FALSE(report.items[4].right);
}

TEST(Mark, PassesAtTheLineAndFailsBelowAFloor)
{
    Blueprint b = support::blueprint();
    b.sections[1].scoring = Scoring::halfIfSubset;
    const auto made = sample(b);
    const auto items = responses({"B", "C", "ABD", "", ""});
    EXPECT_TRUE(mark(made.paper, made.questions, items).passed) << "4 of 7, the line is 4";
    b.floors = {{bank::Subject::civilCode, 34}};
    const auto floored = sample(b);
    const ScoreReport report = mark(floored.paper, floored.questions, items);
    EXPECT_FALSE(report.passed);
    EXPECT_THAT(report.floors, testing::ElementsAre(testing::Field(&FloorResult::reached, false)));
    EXPECT_TRUE(mark(floored.paper, floored.questions, responses({"B", "C", "ABD", "A", "A"})).passed)
        << "2 of 3 points in the subject";
}

TEST(Points, AreReadInHalves)
{
    EXPECT_EQ(parsePoints("2"), Points::whole(2));
    EXPECT_EQ(parsePoints("0.5"), Points{1});
    EXPECT_EQ(parsePoints("1.0"), Points{2});
    for (const char* text : {"", "0.25", ".5", "-1", "1.5 ", "1e3", "99999", "x"})
        EXPECT_FALSE(parsePoints(text)) << text;
    EXPECT_EQ(formatPoints(Points{3}), "1.5");
    EXPECT_EQ(formatPoints(Points{4}), "2");
}
