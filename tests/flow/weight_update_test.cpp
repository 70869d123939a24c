// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/weight_update.h"

#include "base/random.h"
#include "flow/shelf.h"
#include "support/desk.h"

#include <gtest/gtest.h>

using namespace flow;
using practice::Weights;
using std::chrono::days;

namespace {

constexpr base::Day firstDay = base::makeDay(2026, 3, 1);

Weights forgetful()
{
    Weights weights;
    weights.w[0] = 0.05;
    weights.w[2] = 0.7;
    weights.w[8] = 1.3;
    weights.w[20] = 0.3;
    return weights;
}

// A learner whose memory follows `truth` answers each question when it is due, six times.
void fill(store::History& history, const Weights& truth, int questions)
{
    store::StudyLog log(history);
    base::Random random(3);
    for (int q = 0; q < questions; ++q) {
        practice::Card card = newCard("q-" + std::to_string(q), {});
        std::optional<practice::Memory> real;
        base::Day day = firstDay + days(static_cast<int>(random.below(150)));
        for (int i = 0; i < 6; ++i) {
            if (card.dueDay)
                day = *card.dueDay + days(static_cast<int>(random.below(3)));
            const int wait = card.lastDay ? static_cast<int>((day - *card.lastDay).count()) : 0;
            const double chance = real ? practice::recall(*real, wait, truth) : 0.6;
            const practice::Answer answer{.right = random.unit() < chance, .day = day, .wall = 1};
            const practice::Answered after = practice::answer(card, answer, {});
            real = practice::review(real, {after.elapsedDays, after.grade}, truth);
            ASSERT_TRUE(log.record({after, answer, support::letters("A"), "smart", 0}));
            card = after.card;
        }
    }
}

} // namespace

TEST(WeightUpdate, TriesAgainWhenTheLogHasGrown)
{
    EXPECT_FALSE(worthTrying(999, 0));
    EXPECT_TRUE(worthTrying(1000, 0));
    EXPECT_FALSE(worthTrying(1199, 1000));
    EXPECT_TRUE(worthTrying(1200, 1000)) << "a fifth more";
    EXPECT_FALSE(worthTrying(10'499, 10'000));
    EXPECT_TRUE(worthTrying(10'500, 10'000)) << "or five hundred";
    EXPECT_FALSE(worthTrying(1200, 1200));
}

TEST(WeightUpdate, WaitsForAThousandReviews)
{
    support::Desk desk;
    fill(*desk.history, forgetful(), 20);
    const auto trial = tryWeights(*desk.history);
    ASSERT_TRUE(trial);
    EXPECT_FALSE(*trial);
}

TEST(WeightUpdate, KeepsWhatForetellsBetterAndReplaysTheMemories)
{
    support::Desk desk;
    fill(*desk.history, forgetful(), 300);
    store::StudyLog log(*desk.history);
    practice::Card anew = *log.card("q-1").value();
    anew.memory = practice::Memory{77, 5};
    ASSERT_TRUE(log.saveCards({anew}));
    const practice::Card before = *log.card("q-0").value();

    auto reader = store::History::openReadOnly(desk.folder / "data");
    ASSERT_TRUE(reader);
    auto trial = tryWeights(*reader);
    ASSERT_TRUE(trial && *trial);
    ASSERT_TRUE((*trial)->fit);
    EXPECT_GE((*trial)->reviews, practice::reviewsToFit);
    EXPECT_EQ(log.weights()->version, 0) << "trying writes nothing";

    EXPECT_TRUE(adoptWeights(*desk.history, **trial, 5).value());
    EXPECT_EQ(log.weights()->version, 1);
    EXPECT_EQ(log.weights()->w, (*trial)->fit->weights.w);
    const practice::Card after = *log.card("q-0").value();
    EXPECT_NE(after.memory, before.memory);
    EXPECT_EQ(after.answers, before.answers);
    EXPECT_EQ(log.card("q-1").value()->memory, anew.memory) << "the log does not explain this memory";
    EXPECT_FALSE(tryWeights(*desk.history).value()) << "nothing came since";
}

TEST(WeightUpdate, RemembersAVainTrialAndStopsWhenTold)
{
    support::Desk desk;
    fill(*desk.history, {}, 300);
    EXPECT_FALSE(tryWeights(*desk.history, [](double) { return false; }).value()) << "stopped";
    const auto trial = tryWeights(*desk.history);
    ASSERT_TRUE(trial && *trial);
    EXPECT_FALSE((*trial)->fit) << "chance is no reason to leave the defaults";
    EXPECT_FALSE(adoptWeights(*desk.history, **trial, 5).value());
    EXPECT_EQ(store::StudyLog(*desk.history).weights()->version, 0);
    EXPECT_FALSE(tryWeights(*desk.history).value());
}
