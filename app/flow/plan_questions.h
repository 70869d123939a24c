// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/library.h"
#include "flow/shelf.h"
#include "practice/plan_progress.h"

#include <string>
#include <vector>

namespace flow {

// How many different questions of this machine belong to each entry of a plan, for a region and a day. Reads
// every question once.
base::Result<std::vector<int>> countPlanQuestions(const Library& library, const practice::StudyPlan& plan,
                                                  const std::string& region, base::Day day);

// An entry of a plan as a learner stands to it.
struct PlanStep
{
    std::optional<practice::Period> due{}; // nothing for an entry without days
    practice::EntryProgress progress{};
    std::vector<std::string>
        ids{}; // its questions, those not answered yet first, else in the order of the banks
};

// The entries of a plan with what is on the shelf; `anchor` by practice::anchorOf.
std::vector<PlanStep> stepsOf(const Shelf& shelf, const practice::StudyPlan& plan,
                              const bank::Statutes& statutes, std::optional<base::Day> anchor);

} // namespace flow
