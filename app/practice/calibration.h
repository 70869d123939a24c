// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace practice {

// A chance of passing as it was reckoned right before a mock exam, and how that exam ended.
struct Forecast
{
    double chance = 0; // not recalibrated
    bool passed = false;
};

// logit(p') = offset + slope logit(p) (Platt 1999); as given, p' = p.
struct Calibration
{
    double offset = 0;
    double slope = 1;

    double operator()(double chance) const;
};

// Finished mock exams before which recalibration does nothing.
inline constexpr int forecastsNeeded = 60;

// The likeliest calibration under normal priors around "change nothing".
Calibration calibrate(std::span<const Forecast> forecasts);

} // namespace practice
