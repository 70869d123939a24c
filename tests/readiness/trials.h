// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/readiness.h"
#include "readiness/scores.h"
#include "readiness/world.h"

#include <cstdint>
#include <span>
#include <vector>

namespace simulation {

// What a group of people goes through: practice, then one mock exam.
struct Scenario
{
    int people = 1500;
    int answers = 300;
    int items = 1200;
    double mean = -0.2;  // ability at the start
    double growth = 0.8; // of it over 300 answers, on average
    exam::Blueprint blueprint = fortyQuestions();
    int days = 0;         // the mock is up to as many days later, and some is forgotten until then
    bool daysTold = true; // whether the model is told how many
    double memory = 0;    // 0: questions seen are forgotten; 1: remembered as FSRS reckons; below 1: worse
    bool recall = false;  // whether the model is told what FSRS reckons
    int mocks = 0;        // sat before the one that is forecast
    bool repeats = false; // whether their answers to questions seen before count as evidence, too
    std::uint64_t seed = 42;
    practice::AbilityModel model;
};

// What was forecast for one person, what came true.
struct Trial
{
    bool passed = false;
    double trueChance = 0; // over ten papers
    double share = 0;      // forecast of the share of the last 100 answers, binomially
    double ours = 0;       // raw
    double low = 0;
    double high = 0;
};

std::vector<Trial> runTrials(const Scenario& scenario);

std::vector<Forecast> forecasts(std::span<const Trial> trials, double Trial::*chance);
// Of how many people the true chance lies between `low` and `high`, give or take a hundredth.
double intervalsThatHold(std::span<const Trial> trials);
double meanWidth(std::span<const Trial> trials);
// Forecasts of all but the first `forecastsNeeded`, recalibrated on those.
std::vector<Forecast> recalibrated(std::span<const Forecast> forecasts);

} // namespace simulation
