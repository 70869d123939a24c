// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/practice_desk.h"

#include <string>
#include <vector>

namespace flow {

struct StatuteResult
{
    std::string statute; // empty: questions without citation
    int answered = 0;
    int rights = 0;
};

// 练习小结. Counts are of first tries.
struct RunSummary
{
    int answered = 0;
    int rights = 0;
    int regained = 0; // wrong at first, right when asked again
    base::Millis spent = 0;
    std::vector<StatuteResult> statutes; // in the order in which they were asked
    std::vector<int> wrong;              // items
    // Questions of `wrong` that are still in the notebook.
    std::vector<std::string> toRepeat;
};

RunSummary summaryOf(const PracticeDesk& desk);

} // namespace flow
