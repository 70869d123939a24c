// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/forecast.h"

#include <functional>
#include <optional>

namespace practice {

// Without so many reviews that predict something, weights stay as they are.
inline constexpr int reviewsToFit = 1000;
// By how much the mean log loss of the newest fifth has to fall: more than chance alone gives (see the
// tests).
inline constexpr double lossMargin = 0.005;

struct Fit
{
    Weights weights;       // fitted on all reviews; the version is the caller's to give
    int reviews = 0;       // that predict something
    double lossBefore = 0; // mean log loss of the newest fifth of the days, by the weights before …
    double lossAfter = 0;  // … and by weights that had seen only the days before it
};

// Told how far it is (0–1); false stops.
using Progress = std::function<bool(double)>;

// The weights of FSRS-6 by maximum likelihood with a normal prior around the defaults. Nothing when there are
// too few reviews, when they predict no better than `before`, or when stopped. 20,000 reviews take seconds.
std::optional<Fit> fitWeights(const std::vector<Past>& histories, const Weights& before = {},
                              const Progress& progress = {});

} // namespace practice
