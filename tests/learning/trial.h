// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "learning/study.h"

#include <string>

namespace learning {

inline constexpr double passMark = 60;

// A population of learners and the time they have.
struct World
{
    std::string name;
    Nature nature;
    Plan plan;
    bool evenQuota = false; // the exam asks each subject as often as the bank has it
    std::size_t mock = 100; // questions of the exam
};

// A mean with the half width of its 95 % interval.
struct Mean
{
    double value = 0;
    double half = 0;

    double low() const { return value - half; }
};

Mean meanOf(const std::vector<double>& values);

struct Side
{
    std::vector<double> scores; // by learner
    double passed = 0;          // per cent of learners
    double answers = 0;
    double seen = 0;

    Mean score() const { return meanOf(scores); }
};

// The same learners at the same exams whatever the plan, so that sides may be compared learner by learner.
Side sit(const World& world, const Plan& plan, int learners, std::uint64_t seed);

// How much higher the first side scores.
Mean advantage(const Side& side, const Side& other);

} // namespace learning
