// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/study_day.h"

namespace practice {

base::Day studyDay(base::Millis wall, int rolloverHour)
{
    const base::Day day = base::localDay(wall);
    return base::localHour(wall) < rolloverHour ? day - std::chrono::days(1) : day;
}

} // namespace practice
