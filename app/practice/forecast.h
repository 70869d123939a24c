// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"
#include "practice/memory.h"

#include <vector>

namespace practice {

// The reviews of one question, oldest first, and the study day of each.
struct Past
{
    std::vector<Review> reviews;
    std::vector<base::Day> days;
};

// What happened at the reviews that predict something: not the first of a question, not on the day of the one
// before.
struct Outcomes
{
    std::vector<base::Day> days;
    std::vector<bool> passed;
};

Outcomes outcomesOf(const std::vector<Past>& histories);

// The chances (within (0, 1)) of passing that weights foretold for those reviews, in the same order.
std::vector<double> foretold(const std::vector<Past>& histories, const Weights& weights);

// −ln of the chance of what happened.
double logLoss(double chance, bool passed);

// What happened before a day.
std::vector<Past> until(base::Day day, const std::vector<Past>& histories);

} // namespace practice
