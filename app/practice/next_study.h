// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/paper_model.h"

#include <span>
#include <vector>

namespace practice {

// What studying is taken to do, checked by tests/readiness: a studied question that was open is remembered
// with chance `kept`, and every one that was not known raises the ability in its chapter by `spread` logits.
struct Learning
{
    double kept = 0.7;
    double spread = 0.05;
};

struct StudyGain
{
    Place place;
    int open = 0;    // questions of the chapter that are left to study
    double gain = 0; // in the chance of passing, for ten questions (in proportion, when fewer are open)

    bool operator==(const StudyGain&) const = default;
};

// Chapters with open questions by expected gain, greatest first; to first order in what the paper loses or
// wins by a chapter, averaged over equally credible abilities and the papers drawn with `random`.
std::vector<StudyGain> rankChapters(const PaperModel& paper, std::span<const QuestionGroup> questions,
                                    std::span<const Ability> abilities, base::Random& random,
                                    const Learning& learning = {});

} // namespace practice
