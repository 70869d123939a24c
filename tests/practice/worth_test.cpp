// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/worth.h"

#include <gtest/gtest.h>

using namespace practice;
using base::makeDay;
using std::chrono::days;

namespace {

constexpr base::Day today = makeDay(2026, 11, 25);

Card answered(bool right, int daysAgo)
{
    Card card;
    card.questionId = "q-1";
    card.floor = 0.25;
    return answer(card, {.right = right, .day = today - days(daysAgo)}, {}).card;
}

Rules examIn(int left)
{
    Rules rules;
    rules.examDay = today + days(left);
    return rules;
}

} // namespace

TEST(Horizon, IsTheExamDayOrAMonth)
{
    EXPECT_EQ(horizon(today, today + days(12)), 12);
    EXPECT_EQ(horizon(today, today), 0);
    EXPECT_EQ(horizon(today, today - days(1)), usualHorizon) << "an exam that is over counts no more";
    EXPECT_EQ(horizon(today, std::nullopt), usualHorizon);
}

TEST(Worth, OfANewQuestionIsWhatWasNotKnownAndWillBeKept)
{
    const Rules rules = examIn(20);
    const double unknown = worth({}, 0, today, rules);
    EXPECT_NEAR(unknown, recall({rules.weights.w[0], 5}, 20), 1e-6);
    EXPECT_NEAR(worth({}, 0.5, today, rules), unknown / 2, 1e-12);
    EXPECT_EQ(worth({}, 1, today, rules), 0);
    EXPECT_EQ(worth({}, 0, today, examIn(0)), 1) << "on the morning of the exam all of it is kept";
}

TEST(Worth, OfAReviewIsTheRiseOfRecallOnTheExamDay)
{
    const Card card = answered(false, 3);
    const Memory memory = *card.memory;
    const double recalled = recall(memory, 3);
    const double right = recall(review(memory, {3, Grade::good}), 10);
    const double wrong = recall(review(memory, {3, Grade::again}), 10);
    EXPECT_NEAR(worth(card, 0.5, today, examIn(10)),
                recalled * right + (1 - recalled) * wrong - recall(memory, 13), 1e-12);
}

TEST(Worth, IsGreaterOfWhatWasOnceWrong)
{
    EXPECT_GT(worth(answered(false, 3), 0.5, today, examIn(10)),
              worth(answered(true, 3), 0.5, today, examIn(10)));
}

TEST(Worth, IsNothingOfWhatWasKnownAllAlong)
{
    const Card right = answered(true, 3);
    EXPECT_EQ(worth(right, 1, today, examIn(10)), 0);
    EXPECT_GT(worth(right, 0.2, today, examIn(10)), worth(right, 0.8, today, examIn(10)));
    Card guessable = right;
    guessable.floor = 0.5;
    EXPECT_GT(worth(guessable, 0.5, today, examIn(10)), worth(right, 0.5, today, examIn(10)))
        << "a right answer that is easily guessed proves less";
    EXPECT_GT(worth(right, 0, today, examIn(10)), 0);
    Card sure = right;
    sure.floor = 0;
    EXPECT_GT(worth(sure, 0, today, examIn(10)), 0) << "nothing known and nothing to guess: it was luck";
}

TEST(Worth, StaysWithinAQuestion)
{
    for (const bool right : {false, true})
        for (int ago = 0; ago < 60; ago += 3)
            for (int left = 0; left < 60; left += 5) {
                const double value = worth(answered(right, ago), 0.3, today, examIn(left));
                EXPECT_GT(value, -1) << ago << " " << left;
                EXPECT_LE(value, 1) << ago << " " << left;
            }
}

TEST(Worth, MakesACandidateOfACard)
{
    Card card = answered(false, 3);
    card.bookmarked = true;
    const Candidate exam = candidate(7, card, 0.5, 2, today, examIn(10));
    EXPECT_EQ(exam.index, 7u);
    EXPECT_TRUE(exam.seen);
    EXPECT_TRUE(exam.mistake);
    EXPECT_TRUE(exam.bookmarked);
    EXPECT_EQ(exam.dueDay, card.dueDay);
    EXPECT_EQ(exam.lastDay, today - days(3));
    EXPECT_EQ(exam.gain, 2 * worth(card, 0.5, today, examIn(10)));
    EXPECT_EQ(exam.recalled, recall(*card.memory, 13));
    EXPECT_EQ(candidate(7, card, 0.5, 1, today, {}).recalled, recall(*card.memory, 3));
    const Candidate fresh = candidate(8, {}, 0.5, 1, today, {});
    EXPECT_FALSE(fresh.seen);
    EXPECT_EQ(fresh.gain, worth({}, 0.5, today, {}));
}
