// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/card.h"

namespace practice {

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
