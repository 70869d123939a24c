// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/calibration.h"
#include "practice/paper_model.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace practice {

// Fewer answers, or fewer in a subject of the paper, tell too little (tests/readiness/README.md says why).
inline constexpr int answersNeeded = 80;
inline constexpr int answersNeededPerSubject = 5;

struct Chance
{
    double value = 0;
    double low = 0; // one in ten equally credible chances is below `low`, one in ten above `high`
    double high = 0;

    bool operator==(const Chance&) const = default;
};

// What keeps readiness from being estimated.
struct Missing
{
    int answers = 0;                     // how many more are needed
    std::vector<bank::Subject> subjects; // with fewer than answersNeededPerSubject
    bool paper = false;                  // the questions on the machine make no paper of this blueprint

    bool none() const { return answers == 0 && subjects.empty() && !paper; }
    bool operator==(const Missing&) const = default;
};

// 通过把握: the chance of passing, or why it cannot be told.
struct Readiness
{
    std::optional<Chance> chance; // recalibrated
    double forecast = 0;          // as it goes into calibrate() once the exam is over
    Missing missing;
    int answers = 0;
};

struct ReadinessInput
{
    // Oldest first, the first answer to each question, be it in practice or in a mock exam: what is answered
    // again tells of memory.
    std::span<const Evidence> answers;
    std::size_t chapters = 0;                 // size of the caller's table
    std::span<const QuestionGroup> questions; // those that may be drawn on the day of the exam
    int daysLeft = 0;
    Calibration calibration;
};

Readiness readiness(const exam::Blueprint& blueprint, const ReadinessInput& input);

// The parts it is made of. Equal seeds give equal figures.
inline constexpr std::uint64_t readinessSeed = 1;
std::vector<Ability> credibleAbilities(const AbilityEstimate& estimate, int daysLeft,
                                       std::uint64_t seed = readinessSeed);
Chance chanceOf(const PaperModel& paper, std::span<const Ability> abilities,
                std::uint64_t seed = readinessSeed);

} // namespace practice
