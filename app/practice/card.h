// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bank/question.h"
#include "base/clock.h"
#include "practice/memory.h"

#include <compare>
#include <optional>
#include <string>

namespace practice {

// What a question is about, as practice groups it: the statute of its first citation, and its chapter.
struct Topic
{
    bank::Subject subject = bank::Subject::general;
    std::string statute;
    std::string chapter;

    auto operator<=>(const Topic&) const = default;
};

// 错题本: `open` while it has to be worked on, `cleared` (已消灭) after enough right answers or by hand.
enum class Mistake { none, open, cleared };

// What one learner knows of one question. It belongs to the id of the question; `substance` tells whether
// stem, options or key changed since it was last answered.
struct Card
{
    std::string questionId;
    Topic topic;
    std::string substance;
    int label = 3;    // difficulty in the bank, 1–5
    double floor = 0; // chance of a right answer by guessing

    std::optional<Memory> memory; // nothing: never answered, or to be learned anew
    std::optional<base::Day> lastDay;
    std::optional<base::Day> dueDay;
    int answers = 0;
    int rights = 0;
    base::Millis spent = 0;

    Mistake mistake = Mistake::none;
    base::Millis mistakeWall = 0; // when it entered or left the notebook
    int wrongs = 0;
    int streak = 0; // right answers in a row on different days since the last wrong one
    std::optional<base::Day> streakDay;

    bool bookmarked = false;
    std::string note;

    bool operator==(const Card&) const = default;
};

// What the banks say of a question today.
struct Facts
{
    Topic topic;
    std::string substance;
    int label = 3;
    double floor = 0;
};

// The card after the banks changed: a question that is gone or withheld is not due; one with another wording,
// options or key is to be learned anew, today. What was answered stays counted.
Card reconciled(Card card, const std::optional<Facts>& facts, base::Day today);

} // namespace practice
