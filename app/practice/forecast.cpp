// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/forecast.h"

#include <algorithm>
#include <cmath>

namespace practice {

namespace {

bool predicts(const Past& past, std::size_t i)
{
    return i > 0 && past.reviews[i].elapsedDays > 0;
}

std::size_t sizeOf(const Past& past)
{
    return std::min(past.reviews.size(), past.days.size());
}

} // namespace

Outcomes outcomesOf(const std::vector<Past>& histories)
{
    Outcomes outcomes;
    for (const Past& past : histories)
        for (std::size_t i = 1; i < sizeOf(past); ++i)
            if (predicts(past, i)) {
                outcomes.days.push_back(past.days[i]);
                outcomes.passed.push_back(past.reviews[i].grade != Grade::again);
            }
    return outcomes;
}

std::vector<double> foretold(const std::vector<Past>& histories, const Weights& weights)
{
    constexpr double sure = 1e-4;
    std::vector<double> chances;
    for (const Past& past : histories) {
        std::optional<Memory> memory;
        for (std::size_t i = 0; i < sizeOf(past); ++i) {
            if (predicts(past, i))
                chances.push_back(
                    std::clamp(recall(*memory, past.reviews[i].elapsedDays, weights), sure, 1 - sure));
            memory = review(memory, past.reviews[i], weights);
        }
    }
    return chances;
}

double logLoss(double chance, bool passed)
{
    return -std::log(passed ? chance : 1 - chance);
}

std::vector<Past> until(base::Day day, const std::vector<Past>& histories)
{
    std::vector<Past> early;
    for (const Past& past : histories) {
        Past begun;
        for (std::size_t i = 0; i < sizeOf(past) && past.days[i] < day; ++i) {
            begun.reviews.push_back(past.reviews[i]);
            begun.days.push_back(past.days[i]);
        }
        if (!begun.reviews.empty())
            early.push_back(std::move(begun));
    }
    return early;
}

} // namespace practice
