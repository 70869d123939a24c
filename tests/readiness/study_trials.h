// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/next_study.h"

#include <cstdint>

namespace simulation {

enum class Choice { ranked, weakest, largest, random };

// People who know facts or do not, two questions to a fact. After 100 questions of all chapters they study
// ten at a time in the chapter that `choice` names; a wrong answer teaches its fact, mostly.
struct StudyScenario
{
    Choice choice = Choice::ranked;
    int people = 200;
    int lessons = 8;
    std::uint64_t seed = 42;
    practice::Learning learning;
};

struct StudyOutcome
{
    double before = 0; // mean true chance of passing
    double after = 0;
    double foretold = 0; // mean gain that the ranking expected of its choices, added up
};

StudyOutcome study(const StudyScenario& scenario);

} // namespace simulation
