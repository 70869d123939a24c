// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "exam/blueprint.h"

#include <vector>

namespace stats {

// The time spent on one question of a paper, and the time the paper has for each of its questions.
struct PacedQuestion
{
    exam::SectionKind kind{};
    base::Millis spent = 0;
    base::Millis budget = 0;
};

struct KindPace
{
    exam::SectionKind kind{};
    int questions = 0;
    int over = 0;            // that took longer than their budget
    base::Millis median = 0; // of the time spent
    base::Millis budget = 0; // mean

    bool operator==(const KindPace&) const = default;
};

// The lower of the two in the middle of an even number; 0 of none.
base::Millis median(std::vector<base::Millis> times);

// The slowest against its budget first. Questions nobody looked at are left out.
std::vector<KindPace> paceByKind(const std::vector<PacedQuestion>& questions);

} // namespace stats
