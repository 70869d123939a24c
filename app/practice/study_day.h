// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

namespace practice {

inline constexpr int defaultRollover = 4;

// 学习日: the local calendar day a moment is studied on; before `rolloverHour` (0–23) it is still the day
// before. Counted on the calendar, so a day of 23 or 25 hours is one day.
base::Day studyDay(base::Millis wall, int rolloverHour = defaultRollover);

} // namespace practice
