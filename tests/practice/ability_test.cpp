// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/ability.h"

#include "support/evidence.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace practice;
using bank::Type;
using support::answers;
using support::chapter;
using support::joined;

namespace {

// Nothing fades and nobody grows: what the model says of answers that are all alike in time.
AbilityModel steady()
{
    AbilityModel model;
    model.growth = 0;
    model.halfLife = 1e12;
    return model;
}

// The log posterior, written down once more.
double logPosterior(const std::vector<Evidence>& given, const Ability& at, const AbilityModel& model)
{
    const auto prior = [](double x, double deviation) { return -x * x / (2 * deviation * deviation); };
    double sum = prior(at.overall, model.overall);
    for (const double x : at.subjects)
        sum += prior(x, model.subject);
    for (const double x : at.chapters)
        sum += prior(x, model.chapter);
    for (std::size_t i = 0; i < given.size(); ++i) {
        const auto age = static_cast<double>(given.size() - 1 - i);
        const double floor = given[i].floor;
        const double logit = at.at(given[i].place) - model.growth * std::min(age, 300.0) / 100 -
                             logitOfLabel(given[i].difficulty);
        const double p = floor + (1 - floor) * logistic(logit);
        sum += std::exp2(-age / model.halfLife) * std::log(given[i].right ? p : 1 - p);
    }
    return sum;
}

std::vector<Evidence> simulated(const Ability& truth, int count, base::Random& random)
{
    std::vector<Evidence> out;
    const auto chapters = truth.chapters.size();
    for (int i = 0; i < count; ++i) {
        Evidence answer{chapter(static_cast<std::uint32_t>(random.below(chapters))),
                        guessingChance(Type::single, 4), 1 + static_cast<int>(random.below(5)), false};
        if (random.below(2) == 0)
            answer.floor = guessingChance(Type::trueFalse, 4);
        answer.right =
            random.unit() < answer.floor + (1 - answer.floor) * truth.knows(answer.place, answer.difficulty);
        out.push_back(answer);
    }
    return out;
}

Ability someTruth()
{
    Ability truth;
    truth.overall = 0.6;
    truth.subjects = {-0.5, 0.4};
    truth.chapters = {0.3, -0.3, 0.1, -0.2, 0.4, -0.4, 0, 0.2};
    return truth;
}

} // namespace

TEST(Ability, IsThePriorsWithoutAnswers)
{
    const AbilityEstimate estimate = estimateAbility({}, 4);
    const Ability mode = estimate.mode();
    EXPECT_EQ(mode.overall, 0);
    EXPECT_EQ(mode.chapters, std::vector<double>(4, 0.0));
    base::Random random(1);
    double overall = 0;
    double everything = 0;
    for (const Ability& draw : estimate.draws(2000, random)) {
        overall += draw.overall * draw.overall / 2000;
        everything += std::pow(draw.at(chapter(1)), 2) / 2000;
    }
    EXPECT_NEAR(overall, 1, 0.02);
    EXPECT_NEAR(everything, 1 + 0.25 + 0.16, 0.1);
}

TEST(Ability, StandsAtTheTopOfTheLogPosterior)
{
    base::Random random(5);
    const std::vector<Evidence> given = simulated(someTruth(), 250, random);
    const AbilityModel model;
    const Ability mode = estimateAbility(given, 8, model).mode();
    const double top = logPosterior(given, mode, model);
    const auto lower = [&](auto&& move) {
        for (const double step : {-0.01, 0.01}) {
            Ability other = mode;
            move(other, step);
            EXPECT_LT(logPosterior(given, other, model), top);
        }
    };
    lower([](Ability& a, double step) { a.overall += step; });
    for (std::size_t s = 0; s < 7; ++s)
        lower([&](Ability& a, double step) { a.subjects[s] += step; });
    for (std::size_t c = 0; c < 8; ++c)
        lower([&](Ability& a, double step) { a.chapters[c] += step; });
}

TEST(Ability, IsRecoveredFromThePeopleItWasGivenTo)
{
    base::Random random(6);
    const Ability truth = someTruth();
    const Ability found = estimateAbility(simulated(truth, 6000, random), 8, steady()).mode();
    for (std::uint32_t c = 0; c < 8; ++c)
        EXPECT_NEAR(found.at(chapter(c)), truth.at(chapter(c)), 0.25) << c;
}

TEST(Ability, SpreadsItsDrawsAsWideAsTheLogPosteriorIsRound)
{
    base::Random random(7);
    const std::vector<Evidence> given = simulated(someTruth(), 400, random);
    const AbilityModel model;
    const AbilityEstimate estimate = estimateAbility(given, 8, model);
    const Ability mode = estimate.mode();
    double drop = 0;
    constexpr int draws = 2000;
    for (const Ability& draw : estimate.draws(draws, random))
        drop += (logPosterior(given, mode, model) - logPosterior(given, draw, model)) / draws;
    // Half a unit for each of the 1 + 7 + 8 dimensions of a normal.
    EXPECT_NEAR(drop, 8, 0.8);
}

TEST(Ability, RisesWithEveryRightAnswer)
{
    double before = -10;
    for (int right = 0; right <= 20; ++right) {
        const double now = estimateAbility(answers(chapter(0), 20, right), 1, steady()).mode().at(chapter(0));
        EXPECT_GT(now, before) << right;
        before = now;
    }
}

TEST(Ability, TellsAChapterFromItsNeighboursCautiously)
{
    const auto given = joined({answers(chapter(0), 15, 15), answers(chapter(1), 15, 4)});
    const Ability mode = estimateAbility(given, 3, steady()).mode();
    EXPECT_GT(mode.at(chapter(0)), mode.at(chapter(2)));
    EXPECT_GT(mode.at(chapter(2)), mode.at(chapter(1)));
    EXPECT_LT(mode.chapters[0], 0.8); // not the 2 logits and more of 15 right out of 15
}

TEST(Ability, GoesByTheNewestAnswersMost)
{
    const auto well = answers(chapter(0), 100, 90);
    const auto badly = answers(chapter(0), 100, 40);
    const double better = estimateAbility(joined({badly, well}), 1).mode().overall;
    const double worse = estimateAbility(joined({well, badly}), 1).mode().overall;
    EXPECT_GT(better, worse + 0.3);
}

TEST(Ability, CountsARightAnswerForLessWhereGuessingIsEasy)
{
    const auto single = answers(chapter(0), 20, 16);
    const auto trueFalse = answers(chapter(0), 20, 16, Type::trueFalse);
    EXPECT_GT(estimateAbility(single, 1).mode().overall, estimateAbility(trueFalse, 1).mode().overall);
}

TEST(Ability, StaysFiniteWhenAllIsRightOrWrong)
{
    for (const int right : {0, 5000}) {
        const Ability mode = estimateAbility(answers(chapter(0), 5000, right), 1, steady()).mode();
        EXPECT_TRUE(std::isfinite(mode.at(chapter(0)))) << right;
        EXPECT_LT(std::abs(mode.at(chapter(0))), 12) << right;
    }
}

TEST(Ability, DriftsWiderAndGivesTheSameDrawsForTheSameSeed)
{
    const AbilityEstimate estimate = estimateAbility(answers(chapter(0), 60, 40), 1);
    const auto overall = [&](std::uint64_t seed, double drift) {
        base::Random random(seed);
        std::vector<double> values;
        for (const Ability& draw : estimate.draws(50, random, drift))
            values.push_back(draw.overall);
        return values;
    };
    const auto variance = [](const std::vector<double>& values) {
        double sum = 0;
        double squares = 0;
        for (const double value : values) {
            sum += value;
            squares += value * value;
        }
        return squares / 50 - sum * sum / 2500;
    };
    EXPECT_EQ(overall(1, 0), overall(1, 0));
    EXPECT_NE(overall(1, 0), overall(2, 0));
    EXPECT_GT(variance(overall(1, 1)), variance(overall(1, 0)) + 0.5);
}
