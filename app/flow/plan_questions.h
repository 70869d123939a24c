// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/library.h"

#include <string>
#include <vector>

namespace flow {

// How many different questions of this machine belong to each entry of a plan, for a region and a day. Reads
// every question once.
base::Result<std::vector<int>> countPlanQuestions(const Library& library, const practice::StudyPlan& plan,
                                                  const std::string& region, base::Day day);

} // namespace flow
