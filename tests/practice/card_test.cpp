// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/card.h"

#include <gtest/gtest.h>

using namespace practice;
using base::makeDay;

namespace {

constexpr base::Day today = makeDay(2026, 11, 25);

Card known()
{
    Card card;
    card.questionId = "q-1";
    card.substance = "old";
    card.memory = Memory{20, 5};
    card.lastDay = today - std::chrono::days(3);
    card.dueDay = today + std::chrono::days(17);
    card.answers = 4;
    card.rights = 3;
    card.streak = 2;
    card.streakDay = card.lastDay;
    return card;
}

Facts facts(const char* substance)
{
    return {{bank::Subject::civilCode, "民法典", "第一章"}, substance, 4, 0.25};
}

} // namespace

TEST(Reconciling, BringsAChangedQuestionUpAgainToday)
{
    const Card card = reconciled(known(), facts("new"), today);
    EXPECT_FALSE(card.memory);
    EXPECT_EQ(card.dueDay, today);
    EXPECT_EQ(card.streak, 0);
    EXPECT_EQ(card.answers, 4);
    EXPECT_EQ(card.substance, "new");
}

TEST(Reconciling, KeepsProgressThroughABetterExplanation)
{
    Card expected = known();
    expected.topic = facts("old").topic;
    expected.label = 4;
    expected.floor = 0.25;
    EXPECT_EQ(reconciled(known(), facts("old"), today), expected);
}

TEST(Reconciling, LeavesOutWhatIsGone)
{
    Card expected = known();
    expected.dueDay.reset();
    EXPECT_EQ(reconciled(known(), std::nullopt, today), expected);
}
