// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/weight_fit.h"

#include "base/random.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace practice;
using base::makeDay;
using std::chrono::days;

namespace {

constexpr base::Day firstDay = makeDay(2026, 3, 1);

Weights forgetful()
{
    Weights weights;
    weights.w[0] = 0.05;
    weights.w[2] = 0.7;
    weights.w[8] = 1.3;
    weights.w[20] = 0.3;
    return weights;
}

// Somebody whose memory follows these weights answers each question when the defaults call for it, more or
// less; now and then twice on a day.
std::vector<Past> logOf(const Weights& truth, int questions, std::uint64_t seed)
{
    base::Random random(seed);
    std::vector<Past> histories;
    for (int q = 0; q < questions; ++q) {
        Past past;
        std::optional<Memory> memory;
        std::optional<Memory> believed;
        base::Day day = firstDay + days(static_cast<int>(random.below(150)));
        for (int i = 0; i < 6; ++i) {
            int wait = 0;
            if (memory && random.below(10) > 0)
                wait = std::min(intervalFor(*believed, 0.9) + static_cast<int>(random.below(3)), 30);
            const double chance = memory ? recall(*memory, wait, truth) : 0.6;
            const Review next{wait, random.unit() < chance ? Grade::good : Grade::again};
            memory = review(memory, next, truth);
            believed = review(believed, next);
            day += days(wait);
            past.reviews.push_back(next);
            past.days.push_back(day);
        }
        histories.push_back(std::move(past));
    }
    return histories;
}

// Mean distance between what weights foretell and the truth.
double error(const std::vector<Past>& histories, const Weights& weights, const Weights& truth)
{
    double sum = 0;
    int count = 0;
    for (const Past& past : histories) {
        const auto is = replay(past.reviews, weights);
        const auto should = replay(past.reviews, truth);
        for (std::size_t i = 1; i < is.size(); ++i) {
            const int wait = past.reviews[i].elapsedDays;
            sum += std::abs(recall(is[i - 1], wait, weights) - recall(should[i - 1], wait, truth));
            ++count;
        }
    }
    return sum / count;
}

} // namespace

TEST(WeightFit, FindsTheWeightsOfSomebodyForgetful)
{
    const auto fit = fitWeights(logOf(forgetful(), 400, 1));
    ASSERT_TRUE(fit);
    EXPECT_GE(fit->lossBefore - fit->lossAfter, lossMargin);
    EXPECT_GE(fit->reviews, 1500);
    const auto others = logOf(forgetful(), 400, 2);
    EXPECT_LT(error(others, fit->weights, forgetful()), error(others, {}, forgetful()) / 3);
    EXPECT_LT(fit->weights.w[0], 0.2);
    EXPECT_LT(fit->weights.w[2], 1.5);
}

TEST(WeightFit, TellsTheForgetfulFromTheOrdinary)
{
    int forgetfulFitted = 0;
    int ordinaryFitted = 0;
    for (std::uint64_t seed = 10; seed < 20; ++seed) {
        forgetfulFitted += fitWeights(logOf(forgetful(), 400, seed)) ? 1 : 0;
        ordinaryFitted += fitWeights(logOf({}, 400, seed)) ? 1 : 0;
    }
    EXPECT_GE(forgetfulFitted, 8);
    EXPECT_EQ(ordinaryFitted, 0) << "chance is no reason to leave the defaults";
}

TEST(WeightFit, KeepsWhatItFoundBefore)
{
    const auto histories = logOf(forgetful(), 300, 1);
    const auto fit = fitWeights(histories);
    ASSERT_TRUE(fit);
    EXPECT_FALSE(fitWeights(histories, fit->weights));
}

TEST(WeightFit, GivesTheSameWeightsAgain)
{
    const auto histories = logOf(forgetful(), 250, 4);
    const auto fit = fitWeights(histories);
    ASSERT_TRUE(fit);
    EXPECT_EQ(fit->weights, fitWeights(histories)->weights);
}

TEST(WeightFit, StaysWithinTheRanges)
{
    Weights hopeless;
    hopeless.w[0] = hopeless.w[2] = 0.001;
    hopeless.w[8] = 0;
    hopeless.w[20] = 0.8;
    Weights perfect;
    perfect.w[0] = perfect.w[2] = 100;
    perfect.w[20] = 0.1;
    for (const Weights& truth : {hopeless, perfect}) {
        const auto fit = fitWeights(logOf(truth, 300, 5));
        ASSERT_TRUE(fit);
        EXPECT_EQ(clamped(fit->weights), fit->weights);
        EXPECT_LE(fit->weights.w[2], fit->weights.w[3]);
    }
}

TEST(WeightFit, NeedsAThousandReviewsOnOtherDays)
{
    EXPECT_FALSE(fitWeights({}));
    EXPECT_FALSE(fitWeights(logOf(forgetful(), 140, 1)));
    std::vector<Past> sameDay;
    for (int q = 0; q < 400; ++q)
        sameDay.push_back({std::vector<Review>(8, {0, Grade::good}), std::vector<base::Day>(8, firstDay)});
    EXPECT_FALSE(fitWeights(sameDay));
    std::vector<Past> oneDay;
    for (int q = 0; q < 1200; ++q)
        oneDay.push_back({{{0, Grade::good}, {1, Grade::again}}, {firstDay, firstDay + days(1)}});
    EXPECT_FALSE(fitWeights(oneDay)) << "nothing older to learn from";
}

TEST(WeightFit, BearsHistoriesOfUnequalLength)
{
    auto histories = logOf(forgetful(), 300, 1);
    for (Past& past : histories)
        past.reviews.push_back({3, Grade::good});
    histories.push_back({{{0, Grade::good}}, {}});
    EXPECT_TRUE(fitWeights(histories));
}

TEST(WeightFit, TellsHowFarItIsAndStops)
{
    const auto histories = logOf(forgetful(), 250, 4);
    double last = -1;
    EXPECT_TRUE(fitWeights(histories, {}, [&](double progress) {
        EXPECT_GT(progress, last);
        EXPECT_LT(progress, 1);
        last = progress;
        return true;
    }));
    int calls = 0;
    EXPECT_FALSE(fitWeights(histories, {}, [&](double) { return ++calls < 30; }));
    EXPECT_EQ(calls, 30);
}
