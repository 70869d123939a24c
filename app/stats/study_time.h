// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/day.h"

#include <vector>

namespace stats {

struct StudyTime
{
    base::Day first; // day of the period
    int answers = 0;
    int rights = 0;
    base::Millis spent = 0;

    bool operator==(const StudyTime&) const = default;
};

// The newest `count` periods up to the one `last` is in, oldest first, empty ones included. `days` are study
// days in any order; those outside are left out. Weeks begin on Monday.
std::vector<StudyTime> byDay(const std::vector<StudyTime>& days, base::Day last, int count);
std::vector<StudyTime> byWeek(const std::vector<StudyTime>& days, base::Day last, int count);
std::vector<StudyTime> byMonth(const std::vector<StudyTime>& days, base::Day last, int count);

base::Day firstOfWeek(base::Day day);
base::Day firstOfMonth(base::Day day);
// The first day of the month that many months before that of `day`.
base::Day monthsBefore(base::Day day, int months);

} // namespace stats
