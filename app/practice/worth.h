// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/answering.h"
#include "practice/run.h"

namespace practice {

// Days ahead that count while no exam day is set; tests/learning/README.md says what it costs.
inline constexpr int usualHorizon = 30;

// Days until what is known counts: to the exam, which may be today, or usualHorizon.
int horizon(base::Day today, std::optional<base::Day> examDay);

// What asking a question today adds to the chance (0–1) of knowing it when it counts. `known`: the chance
// that it was known before it was ever asked, guessing left out; such knowledge is taken to stay.
double worth(const Card& card, double known, base::Day today, const Rules& rules);

// A question as planRun needs it; its case is the caller's to say. `marks`: how many marks of the exam it may
// be expected to decide (its chance of being drawn times its points, less what guessing earns), in any unit.
Candidate candidate(std::uint32_t index, const Card& card, double known, double marks, base::Day today,
                    const Rules& rules);

} // namespace practice
