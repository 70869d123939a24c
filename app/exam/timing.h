// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "exam/blueprint.h"

#include <vector>

namespace exam {

// What the report of an attempt tells about its clock.
struct TimingNote
{
    enum class Kind { clockChanged, slept, away, awayUnverified };
    Kind kind = Kind::away;
    base::Millis amount = 0; // clockChanged may be negative
    bool counted = true;     // whether the time was taken off the candidate's

    bool operator==(const TimingNote&) const = default;
};

struct Elapsed
{
    base::Millis consumed = 0;
    std::vector<TimingNote> notes;
};

// Time used up by `now`, for a program that has been running since `last`: CLOCK_BOOTTIME decides, so neither
// setting the wall clock nor suspending moves the end of the exam. Drift over 2 s and sleep are noted.
Elapsed advance(base::Millis consumed, const base::Reading& last, const base::Reading& now);

// The same after the program was closed: exact within one boot; across boots the wall clock is all there is,
// so the gap is never negative and is marked unverified. Away::pause leaves the time standing.
Elapsed resume(base::Millis consumed, const base::Reading& last, const base::Reading& now, Away away);

} // namespace exam
