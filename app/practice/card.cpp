// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/card.h"

namespace practice {

double guessingFloor(bank::Type type, int options)
{
    const double sets = static_cast<double>(1u << static_cast<unsigned>(options));
    switch (type) {
    case bank::Type::single:
    case bank::Type::trueFalse:
        return options > 0 ? 1.0 / options : 0;
    case bank::Type::multiple:
        return options > 1 ? 1 / (sets - options - 1) : 0;
    case bank::Type::indefinite:
        return options > 0 ? 1 / (sets - 1) : 0;
    case bank::Type::blank:
    case bank::Type::essay:
        return 0;
    }
    return 0;
}

Card reconciled(Card card, const std::optional<Facts>& facts, base::Day today)
{
    if (!facts) {
        card.dueDay.reset();
        return card;
    }
    const bool changed = card.answers > 0 && !card.substance.empty() && card.substance != facts->substance;
    card.topic = facts->topic;
    card.substance = facts->substance;
    card.label = facts->label;
    card.floor = facts->floor;
    if (changed) {
        card.memory.reset();
        card.streak = 0;
        card.streakDay.reset();
        card.dueDay = today;
    }
    return card;
}

} // namespace practice
