// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/shelf.h"
#include "practice/workload.h"

#include <vector>

namespace flow {

// What 智能复习 chooses from on a day: the questions of a scope with what asking each of them adds, and what
// is left to do of the day, whatever the scope.
struct Smart
{
    practice::Backlog backlog;
    practice::DayLoad load;
    std::vector<practice::Candidate> candidates;
};

// A question may decide as many marks as the paper asks of its subject, spread over the questions of that
// subject: the paper whose chance of passing is told, else the one sat last; without either all count alike.
base::Result<Smart> smartOf(const Library& library, const store::History& history, const store::StudyLog& log,
                            const Shelf& shelf, const Scope& scope, const practice::Rules& rules);

// What of the day's work is done and waiting.
base::Result<practice::Backlog> backlogOf(const store::StudyLog& log, const Shelf& shelf);

} // namespace flow
