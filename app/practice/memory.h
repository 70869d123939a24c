// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace practice {

// 重来 (a wrong or missing answer), 困难 (right, but guessed), 良好 (right), 容易. Hard is a pass.
enum class Grade { again = 1, hard, good, easy };

// The 21 weights of FSRS-6 (open-spaced-repetition, "The Algorithm", 2025); `version` is kept in the log.
struct Weights
{
    std::array<double, 21> w{0.212,  1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194,
                             0.001,  1.8722, 0.1666, 0.796,  1.4835, 0.0614, 0.2629,
                             1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542};
    int version = 0; // 0: the defaults of FSRS-6

    bool operator==(const Weights&) const = default;
};

// Each weight brought into the range in which the formulas make sense.
Weights clamped(Weights weights);

// Stability in days (recall falls to 90 % after that many), difficulty 1–10.
struct Memory
{
    double stability = 0;
    double difficulty = 0;

    bool operator==(const Memory&) const = default;
};

struct Review
{
    int elapsedDays = 0; // whole study days since the review before; of the first one it does not count
    Grade grade = Grade::good;

    bool operator==(const Review&) const = default;
};

inline constexpr int longestInterval = 36500;

// The memory after a review; nothing before means a first review. Without `shortTerm` a second review on
// one day goes through the formulas for other days.
Memory review(const std::optional<Memory>& before, const Review& review, const Weights& weights = {},
              bool shortTerm = true);

// Chance of recall after so many days, 0–1.
double recall(const Memory& memory, double days, const Weights& weights = {});

// Whole days until recall has fallen to `retention` (0–1], in [1, longestInterval].
int intervalFor(const Memory& memory, double retention, const Weights& weights = {});

// The memories after each review of a history.
std::vector<Memory> replay(std::span<const Review> reviews, const Weights& weights = {},
                           bool shortTerm = true);

} // namespace practice
