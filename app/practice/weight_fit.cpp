// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/weight_fit.h"

#include "practice/weight_climb.h"

#include <algorithm>

namespace practice {

namespace {

// The mean log loss of what happened from a day on.
double lossFrom(base::Day day, const std::vector<Past>& histories, const Weights& weights)
{
    const Outcomes outcomes = outcomesOf(histories);
    const std::vector<double> chances = foretold(histories, weights);
    double sum = 0;
    double reviews = 0;
    for (std::size_t i = 0; i < chances.size(); ++i) {
        if (outcomes.days[i] < day)
            continue;
        sum += logLoss(chances[i], outcomes.passed[i]);
        ++reviews;
    }
    return sum / reviews;
}

// First answers that did not occur keep their place between those that did.
Weights ordered(Weights weights)
{
    auto& w = weights.w;
    w[1] = std::clamp(w[1], std::min(w[0], w[2]), std::max(w[0], w[2]));
    w[3] = std::max(w[3], w[2]);
    return weights;
}

} // namespace

std::optional<Fit> fitWeights(const std::vector<Past>& histories, const Weights& before,
                              const Progress& progress)
{
    std::vector<base::Day> days = outcomesOf(histories).days;
    if (days.size() < static_cast<std::size_t>(reviewsToFit))
        return std::nullopt;
    const auto tail = days.begin() + static_cast<std::ptrdiff_t>(days.size() * 4 / 5);
    std::nth_element(days.begin(), tail, days.end());
    const base::Day from = *tail;

    int calls = 0;
    const auto goOn = [&] { return !progress || progress(calls++ / (2.0 * mostAscentCalls())); };

    const std::vector<Past> early = until(from, histories);
    const auto tried = climb(early, {}, goOn);
    if (!tried)
        return std::nullopt;
    const double lossBefore = lossFrom(from, histories, before);
    const double lossAfter = lossFrom(from, histories, *tried);
    if (lossBefore - lossAfter < lossMargin)
        return std::nullopt;
    const auto fitted = climb(histories, *tried, goOn);
    if (!fitted)
        return std::nullopt;
    return Fit{ordered(*fitted), static_cast<int>(days.size()), lossBefore, lossAfter};
}

} // namespace practice
