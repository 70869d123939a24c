// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"

#include <optional>

namespace practice {

// What lies before somebody in the chosen scope, in questions.
struct Backlog
{
    int unseen = 0;
    int due = 0;        // seen, and due today or before
    int freshToday = 0; // answered today for the first time
    int reviewedToday = 0;
};

struct Pace
{
    int mostADay = 60;         // questions; at most three quarters of them new
    int freshADay = 10;        // while no exam day is set
    int secondsPerAnswer = 40; // with its explanation
};

// What is left to do today. `enough`: going on like this, everything is seen before the exam day, a quarter
// of the answers being left for seeing the weakest again.
struct DayLoad
{
    int fresh = 0;
    int reviews = 0;
    int minutes = 0;
    std::optional<base::Day> allSeen{}; // at this pace; nothing: not foreseeable
    bool enough = true;
    bool closing = false; // one of the last five days before the exam

    bool operator==(const DayLoad&) const = default;
};

// New questions are spread evenly over the days before the exam, the last ones (five where they can be
// spared) being for review only. Without an exam day what is due goes first. More than a day can hold waits.
DayLoad dayLoad(const Backlog& backlog, base::Day today, std::optional<base::Day> examDay = {},
                const Pace& pace = {});

// How many questions of a run of `size` are to be new at least, so that the day keeps its proportions.
int freshOf(const DayLoad& load, int size);

// How many are to be the weakest of those due: half of what new ones leave, in the last days.
int weakestOf(const DayLoad& load, int size);

} // namespace practice
