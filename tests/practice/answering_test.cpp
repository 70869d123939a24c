// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/answering.h"

#include <gtest/gtest.h>

using namespace practice;
using base::makeDay;
using std::chrono::days;

namespace {

constexpr base::Day today = makeDay(2026, 11, 25);

Card fresh(const char* id = "q-1")
{
    Card card;
    card.questionId = id;
    return card;
}

Answer given(bool right, base::Day day = today)
{
    return {.right = right, .day = day, .wall = 1000, .spent = 20'000};
}

} // namespace

TEST(Answering, GradesWrongAgainRightGoodAndGuessedHard)
{
    EXPECT_EQ(gradeOf(given(false)), Grade::again);
    EXPECT_EQ(gradeOf(given(true)), Grade::good);
    Answer guessed = given(true);
    guessed.guessed = true;
    EXPECT_EQ(gradeOf(guessed), Grade::hard);
    guessed.right = false;
    EXPECT_EQ(gradeOf(guessed), Grade::again);
}

TEST(Answering, StartsTheMemoryOfANewQuestion)
{
    const Answered after = answer(fresh(), given(true), {});
    EXPECT_TRUE(after.fresh);
    EXPECT_TRUE(after.scheduled);
    EXPECT_EQ(after.card.memory->stability, 2.3065);
    EXPECT_EQ(after.card.dueDay, today + days(2));
    EXPECT_EQ(after.card.answers, 1);
    EXPECT_EQ(after.card.rights, 1);
    EXPECT_EQ(after.card.spent, 20'000);
    EXPECT_EQ(after.card.mistake, Mistake::none);
    EXPECT_FALSE(answer(after.card, given(true, today + days(2)), {}).fresh);
}

TEST(Answering, CountsWholeStudyDaysBetweenAnswers)
{
    const Card once = answer(fresh(), given(true), {}).card;
    const Answered later = answer(once, given(true, today + days(5)), {});
    EXPECT_EQ(later.elapsedDays, 5);
    EXPECT_EQ(later.card.memory, review(once.memory, {5, Grade::good}));
    // A clock set back is no negative day.
    EXPECT_EQ(answer(once, given(true, today - days(3)), {}).elapsedDays, 0);
}

TEST(Answering, TakesTheFirstAnswerOfADayFromAMockExam)
{
    const Card once = answer(fresh(), given(true), {}).card;
    Answer mock = given(false);
    mock.mock = true;
    const Answered again = answer(once, mock, {});
    EXPECT_FALSE(again.scheduled);
    EXPECT_EQ(again.card.memory, once.memory);
    EXPECT_EQ(again.card.dueDay, once.dueDay);
    EXPECT_EQ(again.card.answers, 2);
    EXPECT_EQ(again.card.mistake, Mistake::open);
    mock.day = today + days(1);
    EXPECT_TRUE(answer(once, mock, {}).scheduled);
}

TEST(Notebook, TakesInAWrongAnswerAndLetsGoAfterTwoRightDays)
{
    Card card = answer(fresh(), given(false), {}).card;
    EXPECT_EQ(card.mistake, Mistake::open);
    EXPECT_EQ(card.wrongs, 1);
    EXPECT_EQ(card.mistakeWall, 1000);
    card = answer(card, given(true), {}).card;
    card = answer(card, given(true), {}).card;
    EXPECT_EQ(card.mistake, Mistake::open) << "twice on one day is once";
    EXPECT_EQ(card.streak, 1);
    card = answer(card, given(true, today + days(1)), {}).card;
    EXPECT_EQ(card.mistake, Mistake::cleared);
}

TEST(Notebook, BeginsTheCountAnewAfterAWrongAnswer)
{
    Card card = answer(fresh(), given(false), {}).card;
    card = answer(card, given(true, today + days(1)), {}).card;
    card = answer(card, given(false, today + days(2)), {}).card;
    EXPECT_EQ(card.streak, 0);
    EXPECT_EQ(card.wrongs, 2);
    card = answer(card, given(true, today + days(3)), {}).card;
    EXPECT_EQ(card.mistake, Mistake::open);
    card = answer(card, given(true, today + days(4)), {}).card;
    EXPECT_EQ(card.mistake, Mistake::cleared);
    card = answer(card, given(false, today + days(9)), {}).card;
    EXPECT_EQ(card.mistake, Mistake::open) << "what was cleared comes back";
}

TEST(Notebook, ClearsAfterAsManyDaysAsAsked)
{
    Rules rules;
    rules.clearAfter = 1;
    const Card wrong = answer(fresh(), given(false), rules).card;
    EXPECT_EQ(answer(wrong, given(true), rules).card.mistake, Mistake::cleared);
    EXPECT_EQ(clearMistake(wrong, 5).mistake, Mistake::cleared);
    EXPECT_EQ(clearMistake(wrong, 5).mistakeWall, 5);
}

TEST(NextDue, NeverJumpsPastTheExamDay)
{
    Rules rules;
    for (int left = 1; left <= 40; ++left) {
        rules.examDay = today + days(left);
        for (const char* id : {"a", "b", "xzcf-036-1", "q-77"}) {
            Card card = fresh(id);
            card.memory = Memory{500, 3};
            const base::Day due = nextDue(card, today, rules);
            EXPECT_LE(due, *rules.examDay);
            EXPECT_GT(due, today);
            EXPECT_TRUE(left == 1 || due < *rules.examDay);
        }
    }
}

TEST(NextDue, SpreadsWhatIsKnownWellOverTheLastWeek)
{
    Rules rules;
    rules.examDay = today + days(30);
    int perDay[31] = {};
    for (int i = 0; i < 700; ++i) {
        Card card = fresh(("q-" + std::to_string(i)).c_str());
        card.memory = Memory{500, 3};
        ++perDay[(nextDue(card, today, rules) - today).count()];
    }
    for (int day = 23; day < 30; ++day)
        EXPECT_GT(perDay[day], 50) << day;
    EXPECT_EQ(perDay[22], 0);
}

TEST(NextDue, LeavesShortIntervalsAndPastExamsAlone)
{
    Card card = fresh();
    card.memory = Memory{10, 5};
    Rules rules;
    rules.examDay = today + days(30);
    EXPECT_EQ(nextDue(card, today, rules), today + days(10));
    card.memory = Memory{100, 5};
    rules.examDay = today - days(1);
    EXPECT_EQ(nextDue(card, today, rules), today + days(100));
    rules.examDay = today;
    EXPECT_EQ(nextDue(card, today, rules), today + days(100));
}
