// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "exam/cell_counts.h"
#include "practice/evidence.h"

#include <array>
#include <span>
#include <vector>

namespace practice {

// Rasch with a guessing floor g: P(right) = g + (1 - g) logistic(ability - difficulty), ability being overall
// + subject + chapter with normal priors, in logits, less `growth` for every 100 answers that came after. An
// answer loses half its weight for every `halfLife` after it. tests/readiness/README.md chose the figures.
struct AbilityModel
{
    double overall = 1.0;
    double subject = 0.5;
    double chapter = 0.4;
    double growth = 0.1;
    double halfLife = 100;
};

double logistic(double logit);

// What somebody may know, in logits.
struct Ability
{
    double overall = 0;
    std::array<double, exam::subjectCount> subjects{};
    std::vector<double> chapters;

    double at(const Place& place) const;
    // The chance of knowing a question of this label, guessing left out.
    double knows(const Place& place, int difficulty) const;
};

// One level of the tree overall > subject > chapter at the mode: what its answers say, and its prior.
struct AbilityNode
{
    double information = 0; // Fisher's, of everything below
    double slope = 0;       // of the log likelihood, everything below being at its best
    double deviation = 0;
    double precision = 0; // of the prior

    AbilityNode seenFromAbove() const;
    // How far to move when the levels above move by `above`, and how far a draw lies from the mode then.
    double stepGiven(double above) const;
    double drawGiven(double above, double normal) const;
};

// The posterior of the ability given answers: normal around its mode (Laplace).
class AbilityEstimate
{
public:
    Ability mode() const;
    // Equally likely abilities; `drift` is the standard deviation of what may yet happen to all of them.
    std::vector<Ability> draws(std::size_t count, base::Random& random, double drift = 0) const;

private:
    friend class AbilityFit;
    AbilityNode m_overall;
    std::array<AbilityNode, exam::subjectCount> m_subjects;
    std::vector<AbilityNode> m_chapters;
    std::vector<std::size_t> m_subjectOf; // of each chapter
};

// `answers` oldest first; `chapters` is the size of the caller's table.
AbilityEstimate estimateAbility(std::span<const Evidence> answers, std::size_t chapters,
                                const AbilityModel& model = {});

} // namespace practice
