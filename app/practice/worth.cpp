// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/worth.h"

#include <algorithm>

namespace practice {

namespace {

double recalledAfter(const std::optional<Memory>& memory, const Review& next, int days,
                     const Weights& weights)
{
    return recall(review(memory, next, weights), days, weights);
}

// What was never answered wrongly may have been known all along, or guessed.
double neverUnknown(const Card& card, double known)
{
    if (card.wrongs > 0)
        return 0;
    const double right = known + (1 - known) * card.floor;
    return right > 0 ? known / right : 0;
}

int daysSince(base::Day day, base::Day today)
{
    return std::max(static_cast<int>((today - day).count()), 0);
}

} // namespace

int horizon(base::Day today, std::optional<base::Day> examDay)
{
    if (!examDay || *examDay < today)
        return usualHorizon;
    return static_cast<int>((*examDay - today).count());
}

double worth(const Card& card, double known, base::Day today, const Rules& rules)
{
    const int ahead = horizon(today, rules.examDay);
    const Weights& weights = rules.weights;
    if (!card.memory || !card.lastDay)
        return (1 - known) * recalledAfter(std::nullopt, {0, Grade::again}, ahead, weights);
    const int elapsed = daysSince(*card.lastDay, today);
    const double recalled = recall(*card.memory, elapsed, weights);
    const double asked = recalled * recalledAfter(card.memory, {elapsed, Grade::good}, ahead, weights) +
                         (1 - recalled) * recalledAfter(card.memory, {elapsed, Grade::again}, ahead, weights);
    const double left = recall(*card.memory, elapsed + ahead, weights);
    return (1 - neverUnknown(card, known)) * (asked - left);
}

Candidate candidate(std::uint32_t index, const Card& card, double known, double marks, base::Day today,
                    const Rules& rules)
{
    Candidate candidate{.index = index,
                        .seen = card.memory.has_value(),
                        .mistake = card.mistake == Mistake::open,
                        .bookmarked = card.bookmarked,
                        .dueDay = card.dueDay,
                        .lastDay = card.lastDay};
    const bool exam = rules.examDay && *rules.examDay >= today;
    const int ahead = exam ? horizon(today, rules.examDay) : 0;
    if (card.memory && card.lastDay)
        candidate.recalled = recall(*card.memory, daysSince(*card.lastDay, today) + ahead, rules.weights);
    candidate.gain = marks * worth(card, known, today, rules);
    return candidate;
}

} // namespace practice
