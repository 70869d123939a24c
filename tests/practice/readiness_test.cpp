// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/readiness.h"

#include "support/builders.h"
#include "support/evidence.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace practice;
using bank::Subject;
using bank::Type;
using exam::Points;
using exam::SectionKind;
using support::answers;
using support::chapter;
using support::joined;

namespace {

// Twenty questions of two subjects, 60 % to pass; eight chapters to draw them from.
struct Scene
{
    exam::Blueprint blueprint;
    std::vector<QuestionGroup> questions = support::questions(8, 10);
    std::vector<Evidence> given;

    Scene()
    {
        blueprint.sections = {
            {"单选", SectionKind::single, 10, 0, Points::whole(1), exam::Scoring::allOrNothing},
            {"多选", SectionKind::multiple, 5, 0, Points::whole(1), exam::Scoring::halfIfSubset},
            {"判断", SectionKind::trueFalse, 5, 0, Points::whole(1), exam::Scoring::allOrNothing}};
        blueprint.total = Points::whole(20);
        blueprint.pass = Points::whole(12);
        blueprint.subjects = {{Subject::constitution, 50}, {Subject::civilCode, 50}};
    }

    void answer(int each, int right)
    {
        for (int i = 0; i < each; ++i) {
            for (std::uint32_t n = 0; n < 8; ++n)
                given.push_back({chapter(n), guessingChance(Type::single, 4), 3, (i * right) % each < right});
        }
    }

    ReadinessInput input() const
    {
        ReadinessInput out;
        out.answers = given;
        out.chapters = 8;
        out.questions = questions;
        return out;
    }
};

} // namespace

TEST(Readiness, SaysHowManyAnswersAreMissing)
{
    Scene scene;
    scene.answer(8, 5); // in each of eight chapters
    const Readiness result = readiness(scene.blueprint, scene.input());
    EXPECT_FALSE(result.chance);
    EXPECT_EQ(result.answers, 64);
    EXPECT_EQ(result.missing.answers, answersNeeded - 64);
    EXPECT_TRUE(result.missing.subjects.empty());
    EXPECT_FALSE(result.missing.paper);
    EXPECT_GE(answersNeeded, 60);
}

TEST(Readiness, NamesTheSubjectsThatAreTooThin)
{
    Scene scene;
    scene.given =
        joined({answers(chapter(0), 120, 80), answers(chapter(4), 4, 3), answers(chapter(8), 2, 1)});
    EXPECT_EQ(readiness(scene.blueprint, scene.input()).missing.subjects, std::vector{Subject::civilCode});
    scene.given.push_back(scene.given[120]);
    EXPECT_TRUE(readiness(scene.blueprint, scene.input()).chance);
    scene.given = answers(chapter(0), 120, 80);
    scene.blueprint.subjects.clear(); // then whatever the questions are mostly of
    EXPECT_EQ(readiness(scene.blueprint, scene.input()).missing.subjects, std::vector{Subject::civilCode});
}

TEST(Readiness, SaysWhenThereIsNoPaper)
{
    Scene scene;
    scene.answer(20, 14);
    scene.questions.clear();
    const Readiness result = readiness(scene.blueprint, scene.input());
    EXPECT_FALSE(result.chance);
    EXPECT_TRUE(result.missing.paper);
}

TEST(Readiness, RisesWithWhatIsKnownAndKeepsItsInterval)
{
    double before = -1;
    for (const int right : {4, 8, 11, 14, 18}) {
        Scene scene;
        scene.answer(20, right);
        const Readiness result = readiness(scene.blueprint, scene.input());
        ASSERT_TRUE(result.chance) << right;
        EXPECT_GT(result.chance->value, before) << right;
        EXPECT_LE(result.chance->low, result.chance->value);
        EXPECT_GE(result.chance->high, result.chance->value);
        EXPECT_EQ(result.chance->value, result.forecast);
        before = result.chance->value;
    }
    EXPECT_GT(before, 0.9);
}

TEST(Readiness, IsTheSameEveryTimeAndHardlyDependsOnTheSeed)
{
    Scene scene;
    scene.answer(20, 12);
    EXPECT_EQ(readiness(scene.blueprint, scene.input()).chance,
              readiness(scene.blueprint, scene.input()).chance);
    const auto paper = PaperModel::make(scene.blueprint, scene.questions);
    const AbilityEstimate estimate = estimateAbility(scene.given, 8);
    std::vector<double> values;
    for (std::uint64_t seed = 1; seed <= 10; ++seed)
        values.push_back(chanceOf(paper.value(), credibleAbilities(estimate, 0, seed), seed).value);
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    EXPECT_LT(*most - *least, 0.02);
}

TEST(Readiness, IsLessSureOfADayFarAhead)
{
    Scene scene;
    scene.answer(20, 12);
    ReadinessInput input = scene.input();
    const Chance today = readiness(scene.blueprint, input).chance.value();
    input.daysLeft = 30;
    const Chance later = readiness(scene.blueprint, input).chance.value();
    EXPECT_GT(later.high - later.low, today.high - today.low);
    EXPECT_NEAR(later.value, today.value, 0.12);
}

TEST(Readiness, FallsWithAFloorAndRisesWithWhatIsRemembered)
{
    Scene scene;
    scene.answer(20, 12);
    const double plain = readiness(scene.blueprint, scene.input()).chance->value;
    scene.blueprint.floors = {{Subject::constitution, 60}};
    const double floored = readiness(scene.blueprint, scene.input()).chance->value;
    EXPECT_LT(floored, plain);
    for (QuestionGroup& group : scene.questions)
        group.recall = 0.95;
    EXPECT_GT(readiness(scene.blueprint, scene.input()).chance->value, floored);
}

TEST(Readiness, ShowsTheRecalibratedChanceAndKeepsTheRawForecast)
{
    Scene scene;
    scene.answer(20, 12);
    ReadinessInput input = scene.input();
    const Readiness raw = readiness(scene.blueprint, input);
    input.calibration = {0.5, 1.2};
    const Readiness result = readiness(scene.blueprint, input);
    EXPECT_EQ(result.forecast, raw.forecast);
    EXPECT_EQ(result.chance->value, input.calibration(raw.forecast));
    EXPECT_EQ(result.chance->low, input.calibration(raw.chance->low));
}
