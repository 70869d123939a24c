// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/evidence.h"

#include <span>
#include <vector>

namespace practice {

// 掌握度: the share of questions known, what guessing alone would hit taken off, and drawn towards the level
// above (chapter → statute → subject → everything → one half) as if by a few answers of that level.
struct Mastery
{
    double value = 0.5;
    int answers = 0; // behind it; 0: `value` is that of the level above

    bool operator==(const Mastery&) const = default;
};

struct MasteryReport
{
    Mastery overall;
    std::vector<Mastery> subjects; // by bank::Subject
    std::vector<Mastery> statutes; // by the caller's indices, as far as they occur
    std::vector<Mastery> chapters;
};

// Give the newest answer to each question: what was learnt since a first wrong answer is mastered too.
MasteryReport mastery(std::span<const Evidence> answers);

} // namespace practice
