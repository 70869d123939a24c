// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/memory.h"

#include <algorithm>
#include <cmath>

namespace practice {

namespace {

constexpr double leastStability = 0.001;

struct Range
{
    double low;
    double high;
};

constexpr std::array<Range, 21> ranges{
    {{0.001, 100},  {0.001, 100}, {0.001, 100}, {0.001, 100}, {1, 10},    {0.001, 4},    {0.001, 4},
     {0.001, 0.75}, {0, 4.5},     {0, 0.8},     {0.001, 3.5}, {0.001, 5}, {0.001, 0.25}, {0.001, 0.9},
     {0, 4},        {0, 1},       {1, 6},       {0, 2},       {0, 2},     {0.01, 0.8},   {0.1, 0.8}}};

// To eight decimals, as ts-fsrs keeps its values: so intervals agree with it to the day, and the last bit of
// a mathematical library makes no difference that grows over the reviews.
double rounded(double value)
{
    constexpr double steps = 1e8;
    return std::round(value * steps) / steps;
}

double stable(double days)
{
    return rounded(std::clamp(days, leastStability, static_cast<double>(longestInterval)));
}

double difficult(double difficulty)
{
    return rounded(std::clamp(difficulty, 1.0, 10.0));
}

double decay(const Weights& weights)
{
    return -weights.w[20];
}

double factor(const Weights& weights)
{
    return rounded(std::pow(0.9, 1 / decay(weights)) - 1);
}

// Before clamping: that of Easy is the value to which difficulties return, and may be negative.
double firstDifficulty(int grade, const Weights& weights)
{
    return weights.w[4] - std::exp(weights.w[5] * (grade - 1)) + 1;
}

double difficultyAfter(double before, int grade, const Weights& weights)
{
    const double moved = before + rounded(-weights.w[6] * (grade - 3) * (10 - before) / 9);
    const double home = firstDifficulty(static_cast<int>(Grade::easy), weights);
    return difficult(weights.w[7] * home + (1 - weights.w[7]) * moved);
}

double afterRecall(const Memory& m, double recalled, Grade grade, const Weights& weights)
{
    const auto& w = weights.w;
    const double hard = grade == Grade::hard ? w[15] : 1;
    const double easy = grade == Grade::easy ? w[16] : 1;
    return m.stability * (1 + std::exp(w[8]) * (11 - m.difficulty) * std::pow(m.stability, -w[9]) *
                                  (std::exp(w[10] * (1 - recalled)) - 1) * hard * easy);
}

double afterLapse(const Memory& m, double recalled, const Weights& weights, bool shortTerm)
{
    const auto& w = weights.w;
    const double forgotten = w[11] * std::pow(m.difficulty, -w[12]) * (std::pow(m.stability + 1, w[13]) - 1) *
                             std::exp(w[14] * (1 - recalled));
    const double most = shortTerm ? m.stability / std::exp(w[17] * w[18]) : m.stability;
    return std::min(forgotten, most);
}

// A pass on the same day never makes the memory weaker (fsrs-rs and ts-fsrs; py-fsrs exempts Hard).
double afterSameDay(const Memory& m, int grade, const Weights& weights)
{
    const auto& w = weights.w;
    const double gain = std::exp(w[17] * (grade - 3 + w[18])) * std::pow(m.stability, -w[19]);
    return m.stability * (grade >= 2 ? std::max(gain, 1.0) : gain);
}

} // namespace

Weights clamped(Weights weights)
{
    for (std::size_t i = 0; i < ranges.size(); ++i)
        weights.w[i] = std::clamp(weights.w[i], ranges[i].low, ranges[i].high);
    return weights;
}

Memory review(const std::optional<Memory>& before, const Review& review, const Weights& weights,
              bool shortTerm)
{
    const int grade = static_cast<int>(review.grade);
    if (!before)
        return {stable(weights.w[static_cast<std::size_t>(grade - 1)]),
                difficult(firstDifficulty(grade, weights))};
    const double recalled = rounded(recall(*before, review.elapsedDays, weights));
    double stability = 0;
    if (review.elapsedDays <= 0 && shortTerm)
        stability = afterSameDay(*before, grade, weights);
    else if (review.grade == Grade::again)
        stability = afterLapse(*before, recalled, weights, shortTerm);
    else
        stability = afterRecall(*before, recalled, review.grade, weights);
    return {stable(stability), difficultyAfter(before->difficulty, grade, weights)};
}

double recall(const Memory& memory, double days, const Weights& weights)
{
    return std::pow(1 + factor(weights) * std::max(days, 0.0) / memory.stability, decay(weights));
}

int intervalFor(const Memory& memory, double retention, const Weights& weights)
{
    const double days = memory.stability / factor(weights) *
                        (std::pow(std::clamp(retention, 0.01, 1.0), 1 / decay(weights)) - 1);
    return static_cast<int>(std::clamp(std::round(days), 1.0, static_cast<double>(longestInterval)));
}

std::vector<Memory> replay(std::span<const Review> reviews, const Weights& weights, bool shortTerm)
{
    std::vector<Memory> memories;
    memories.reserve(reviews.size());
    std::optional<Memory> memory;
    for (const Review& next : reviews)
        memories.push_back(*(memory = review(memory, next, weights, shortTerm)));
    return memories;
}

} // namespace practice
