// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readiness/scores.h"

#include <algorithm>
#include <cmath>

namespace simulation {

namespace {

template<typename Term>
double mean(std::span<const Forecast> forecasts, const Term& term)
{
    double sum = 0;
    for (const Forecast& forecast : forecasts)
        sum += term(forecast);
    return sum / static_cast<double>(forecasts.size());
}

std::vector<Forecast> sorted(std::span<const Forecast> forecasts)
{
    std::vector<Forecast> out(forecasts.begin(), forecasts.end());
    std::stable_sort(out.begin(), out.end(),
                     [](const Forecast& a, const Forecast& b) { return a.chance < b.chance; });
    return out;
}

double outcome(const Forecast& forecast)
{
    return forecast.passed ? 1 : 0;
}

} // namespace

double baseRate(std::span<const Forecast> forecasts)
{
    return mean(forecasts, outcome);
}

double meanForecast(std::span<const Forecast> forecasts)
{
    return mean(forecasts, [](const Forecast& f) { return f.chance; });
}

double brier(std::span<const Forecast> forecasts)
{
    return mean(forecasts, [](const Forecast& f) { return std::pow(f.chance - outcome(f), 2); });
}

double skill(std::span<const Forecast> forecasts)
{
    const double rate = baseRate(forecasts);
    return 1 - brier(forecasts) / (rate * (1 - rate));
}

double logLoss(std::span<const Forecast> forecasts)
{
    return mean(forecasts, [](const Forecast& f) {
        const double p = std::clamp(f.passed ? f.chance : 1 - f.chance, 1e-4, 1.0);
        return -std::log(p);
    });
}

double calibrationError(std::span<const Forecast> forecasts)
{
    const std::vector<Forecast> all = sorted(forecasts);
    double sum = 0;
    for (std::size_t bin = 0; bin < 10; ++bin) {
        double gap = 0;
        for (std::size_t i = all.size() * bin / 10; i < all.size() * (bin + 1) / 10; ++i)
            gap += all[i].chance - outcome(all[i]);
        sum += std::abs(gap);
    }
    return sum / static_cast<double>(all.size());
}

double areaUnderCurve(std::span<const Forecast> forecasts)
{
    const std::vector<Forecast> all = sorted(forecasts);
    double failed = 0;
    double passed = 0;
    double ordered = 0;
    for (std::size_t i = 0; i < all.size();) {
        double failedHere = 0;
        double passedHere = 0;
        const double chance = all[i].chance;
        for (; i < all.size() && all[i].chance == chance; ++i)
            (all[i].passed ? passedHere : failedHere) += 1;
        ordered += passedHere * (failed + failedHere / 2);
        failed += failedHere;
        passed += passedHere;
    }
    return ordered / (failed * passed);
}

std::pair<double, double> wilson(int hits, int of)
{
    constexpr double z = 1.959964;
    const double n = of;
    const double p = hits / n;
    const double centre = (p + z * z / (2 * n)) / (1 + z * z / n);
    const double half = z / (1 + z * z / n) * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    return {std::max(0.0, centre - half), std::min(1.0, centre + half)};
}

std::vector<ReliabilityBin> reliability(std::span<const Forecast> forecasts)
{
    std::vector<ReliabilityBin> bins(10);
    for (const Forecast& forecast : forecasts) {
        ReliabilityBin& bin = bins[static_cast<std::size_t>(std::clamp(forecast.chance * 10, 0.0, 9.0))];
        ++bin.count;
        bin.passed += forecast.passed ? 1 : 0;
        bin.forecast += forecast.chance;
    }
    for (ReliabilityBin& bin : bins)
        bin.forecast /= std::max(1, bin.count);
    return bins;
}

} // namespace simulation
