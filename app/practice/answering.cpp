// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/answering.h"

#include <algorithm>
#include <cstdint>

namespace practice {

namespace {

using std::chrono::days;

int daysBetween(base::Day from, base::Day to)
{
    return static_cast<int>((to - from).count());
}

void keepNotebook(Card& card, const Answer& answer, const Rules& rules)
{
    if (!answer.right) {
        if (card.mistake != Mistake::open)
            card.mistakeWall = answer.wall;
        card.mistake = Mistake::open;
        ++card.wrongs;
        card.streak = 0;
        card.streakDay.reset();
        return;
    }
    // Twice on one day proves a good memory of five minutes.
    if (card.streakDay != answer.day) {
        ++card.streak;
        card.streakDay = answer.day;
    }
    if (card.mistake == Mistake::open && card.streak >= rules.clearAfter)
        card = clearMistake(std::move(card), answer.wall);
}

// The same on every machine (FNV-1a).
std::uint32_t spread(std::string_view id)
{
    std::uint32_t hash = 2166136261u;
    for (const char c : id)
        hash = (hash ^ static_cast<unsigned char>(c)) * 16777619u;
    return hash;
}

} // namespace

Grade gradeOf(const Answer& answer)
{
    if (!answer.right)
        return Grade::again;
    return answer.guessed ? Grade::hard : Grade::good;
}

Answered answer(const Card& before, const Answer& answer, const Rules& rules)
{
    Answered after;
    after.card = before;
    after.grade = gradeOf(answer);
    after.elapsedDays = before.lastDay ? std::max(daysBetween(*before.lastDay, answer.day), 0) : 0;
    after.scheduled = !answer.mock || before.lastDay != answer.day;
    after.fresh = before.answers == 0;

    Card& card = after.card;
    ++card.answers;
    card.rights += answer.right ? 1 : 0;
    card.spent += answer.spent;
    keepNotebook(card, answer, rules);
    if (after.scheduled) {
        card.memory = review(before.memory, {after.elapsedDays, after.grade}, rules.weights);
        card.lastDay = answer.day;
        card.dueDay = nextDue(card, answer.day, rules);
    }
    return after;
}

Card clearMistake(Card card, base::Millis wall)
{
    card.mistake = Mistake::cleared;
    card.mistakeWall = wall;
    return card;
}

base::Day nextDue(const Card& card, base::Day today, const Rules& rules)
{
    const base::Day natural =
        today + days(intervalFor(card.memory.value_or(Memory{1, 5}), rules.retention, rules.weights));
    if (!rules.examDay || *rules.examDay <= today || natural < *rules.examDay)
        return natural;
    constexpr int closingDays = 7;
    const int left = daysBetween(today, *rules.examDay);
    const int window = std::clamp(left / 2, 1, closingDays);
    const base::Day last = *rules.examDay - days(1);
    return std::max(today + days(1),
                    last - days(static_cast<int>(spread(card.questionId) % static_cast<unsigned>(window))));
}

} // namespace practice
