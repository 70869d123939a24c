// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/study_streak.h"

namespace practice {

int studyStreak(std::span<const base::Day> studied, base::Day today)
{
    constexpr std::chrono::days one{1};
    int streak = 0;
    base::Day next = today;
    for (std::size_t i = studied.size(); i-- > 0;) {
        const base::Day day = studied[i];
        if (day > next)
            continue;
        const bool mayWait = streak == 0 && day == today - one;
        if (day != next && !mayWait)
            break;
        ++streak;
        next = day - one;
    }
    return streak;
}

} // namespace practice
