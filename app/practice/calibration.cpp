// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/calibration.h"

#include "practice/ability.h"

#include <algorithm>
#include <cmath>

namespace practice {

namespace {

// A forecast of certainty would outweigh all others when it fails.
double logitOf(double chance)
{
    constexpr double surest = 0.999;
    const double p = std::clamp(chance, 1 - surest, surest);
    return std::log(p / (1 - p));
}

// The log posterior of a calibration and its derivatives.
struct Fit
{
    static constexpr double offsetPrecision = 1 / (0.5 * 0.5);
    static constexpr double slopePrecision = 1 / (0.25 * 0.25);

    double value = 0;
    double byOffset = 0;
    double bySlope = 0;
    double offsetOffset = offsetPrecision;
    double offsetSlope = 0;
    double slopeSlope = slopePrecision;

    Fit(std::span<const Forecast> forecasts, const Calibration& at)
        : value(
              -(offsetPrecision * at.offset * at.offset + slopePrecision * (at.slope - 1) * (at.slope - 1)) /
              2)
        , byOffset(-offsetPrecision * at.offset)
        , bySlope(-slopePrecision * (at.slope - 1))
    {
        for (const Forecast& forecast : forecasts) {
            const double x = logitOf(forecast.chance);
            const double p = logistic(at.offset + at.slope * x);
            const double error = (forecast.passed ? 1 : 0) - p;
            value += std::log(forecast.passed ? p : 1 - p);
            byOffset += error;
            bySlope += error * x;
            offsetOffset += p * (1 - p);
            offsetSlope += p * (1 - p) * x;
            slopeSlope += p * (1 - p) * x * x;
        }
    }

    Calibration step(const Calibration& from, double length) const
    {
        const double scale = length / (offsetOffset * slopeSlope - offsetSlope * offsetSlope);
        return {from.offset + scale * (slopeSlope * byOffset - offsetSlope * bySlope),
                from.slope + scale * (offsetOffset * bySlope - offsetSlope * byOffset)};
    }
};

} // namespace

double Calibration::operator()(double chance) const
{
    // Nothing was learnt yet: let even certainty pass unchanged.
    if (offset == 0 && slope == 1)
        return chance;
    return logistic(offset + slope * logitOf(chance));
}

Calibration calibrate(std::span<const Forecast> forecasts)
{
    Calibration at;
    if (forecasts.size() < static_cast<std::size_t>(forecastsNeeded))
        return at;
    constexpr double enough = 1e-10;
    constexpr double leastSlope = 0.1; // knowing more must never lower the chance
    Fit fit(forecasts, at);
    for (double length = 1; length > 1e-6;) {
        const Calibration next = fit.step(at, length);
        const Fit reached(forecasts, next);
        const double gained = reached.value - fit.value;
        if (!(gained > enough)) {
            length /= 2;
            continue;
        }
        at = next;
        fit = reached;
        length = 1;
    }
    at.slope = std::max(at.slope, leastSlope);
    return at;
}

} // namespace practice
