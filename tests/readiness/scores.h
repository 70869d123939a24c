// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/calibration.h"

#include <span>
#include <utility>
#include <vector>

// How good forecasts of passing were.
namespace simulation {

using practice::Forecast;

double baseRate(std::span<const Forecast> forecasts);
double meanForecast(std::span<const Forecast> forecasts);
double brier(std::span<const Forecast> forecasts);
// 1 - Brier / Brier of forecasting the base rate to everybody.
double skill(std::span<const Forecast> forecasts);
double logLoss(std::span<const Forecast> forecasts);
// Expected calibration error over ten bins of equal count.
double calibrationError(std::span<const Forecast> forecasts);
double areaUnderCurve(std::span<const Forecast> forecasts);

// 95 % interval of a share (Wilson 1927).
std::pair<double, double> wilson(int hits, int of);

struct ReliabilityBin
{
    int count = 0;
    int passed = 0;
    double forecast = 0; // mean
};

// Ten bins of equal width.
std::vector<ReliabilityBin> reliability(std::span<const Forecast> forecasts);

} // namespace simulation
