// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"

#include <cstddef>
#include <vector>

namespace learning {

// A question as the simulated world has it. The label is what the bank's author believes of its difficulty.
struct Question
{
    std::size_t chapter = 0;
    std::size_t subject = 0;
    double difficulty = 0; // logits
    int label = 3;
    double floor = 0; // chance of a right answer by guessing
    double memorable = 1;
};

// 600 questions in 30 chapters of 5 subjects, and the share of each subject in an exam, which is not its
// share of the bank.
struct School
{
    std::size_t chapters = 30;
    std::vector<double> quota{0.25, 0.2, 0.35, 0.1, 0.1};
    std::vector<Question> questions;
};

School makeSchool(base::Random& random);

// `count` questions of the whole bank by quota.
std::vector<std::size_t> drawMock(const School& school, std::size_t count, base::Random& random);

// Standard normal.
double normal(base::Random& random);

} // namespace learning
