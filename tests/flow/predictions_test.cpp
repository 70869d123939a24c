// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/predictions.h"

#include "support/desk.h"

#include <gtest/gtest.h>

using namespace flow;
using store::Prediction;

namespace {

// `count` predictions of a chance, of which the first `passed` came true; `open` more without an end.
std::vector<Prediction> predictions(double chance, int count, int passed, int open = 0)
{
    std::vector<Prediction> all;
    for (int i = 0; i < count + open; ++i) {
        Prediction one{1000 * i, "ten", chance, chance - 0.1, chance + 0.1, 100, "", {}};
        if (i < count)
            one.passed = i < passed;
        all.push_back(one);
    }
    return all;
}

std::vector<Prediction> joined(std::vector<Prediction> a, const std::vector<Prediction>& b)
{
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

} // namespace

TEST(Predictions, AreShownAsTheyWereToldThen)
{
    const auto past = pastPredictions(predictions(0.6, 70, 60));
    ASSERT_EQ(past.size(), 70u);
    EXPECT_EQ(past[59].told, (practice::Chance{0.6, 0.5, 0.7})) << "sixty ends are needed";
    EXPECT_GT(past[60].told.value, 0.65);
    EXPECT_GT(past[60].told.low, 0.5);
    EXPECT_EQ(past[0].passed, true);
    EXPECT_EQ(past[69].passed, false);
}

TEST(Predictions, ThatNeverEndedTeachNothing)
{
    const auto past = pastPredictions(predictions(0.6, 59, 59, 5));
    EXPECT_EQ(past.back().told.value, 0.6);
    EXPECT_FALSE(past.back().passed);
    EXPECT_EQ(calibrationOf(predictions(0.6, 59, 59, 5))(0.6), 0.6);
}

TEST(Predictions, AreJudgedByBands)
{
    const auto past = pastPredictions(
        joined(joined(predictions(0.3, 4, 1), predictions(0.9, 6, 6)), predictions(0.7, 0, 0, 3)));
    const Reliability reliability = reliabilityOf(past);
    EXPECT_EQ(reliability.exams, 10);
    EXPECT_EQ(reliability.passed, 7);
    EXPECT_NEAR(reliability.told, 0.66, 1e-9);
    ASSERT_EQ(reliability.bands.size(), 2u) << "a band without ended exams says nothing";
    EXPECT_EQ(reliability.bands[0].exams, 4);
    EXPECT_EQ(reliability.bands[0].passed, 1);
    EXPECT_NEAR(reliability.bands[0].told, 0.3, 1e-9);
    EXPECT_EQ(reliability.bands[1].exams, 6);
    EXPECT_EQ(reliabilityOf({}).exams, 0);
}

TEST(Predictions, AreKeptUnderTheAttemptAndLearnHowItEnded)
{
    support::Desk desk;
    const store::StudyLog log(*desk.history);
    flow::ExamDesk sitting = desk.start();
    practice::Readiness raw;
    ASSERT_TRUE(keepPrediction(log, raw, "test", sitting.attempt().id, 5));
    EXPECT_TRUE(log.predictions()->empty()) << "nothing could be told";
    raw.chance = practice::Chance{0.7, 0.6, 0.8};
    raw.answers = 90;
    ASSERT_TRUE(keepPrediction(log, raw, "test", sitting.attempt().id, 5));
    ASSERT_EQ(log.predictions()->size(), 1u);
    EXPECT_FALSE(log.predictions()->front().passed);
    ASSERT_TRUE(sitting.respond(0, bank::OptionSet::of(2)));
    ASSERT_TRUE(sitting.submit());
    const Prediction kept = log.predictions()->front();
    EXPECT_EQ(kept.passed, false);
    EXPECT_EQ(kept.chance, 0.7);
    EXPECT_EQ(kept.high, 0.8);
    EXPECT_EQ(kept.answers, 90);
    EXPECT_EQ(kept.blueprintId, "test");
}
