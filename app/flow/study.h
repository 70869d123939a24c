// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "flow/library.h"
#include "practice/answering.h"
#include "store/study_log.h"

namespace flow {

// How this learner's answers are scheduled: fitted weights, exam day and choices of the settings.
base::Result<practice::Rules> practiceRules(const store::History& history, const store::StudyLog& log);

// 模拟考试 count as reviews: puts the answers of closed attempts into the log, each attempt once. Returns how
// many attempts that were.
base::Result<int> recordMocks(store::History& history, store::StudyLog& log, const practice::Rules& rules);

// Brings the cards in line with banks, region, day and exam day: what left is not due, what changed comes up
// again, what came back is due as it was. Returns how many cards changed.
base::Result<int> reconcileCards(const Library& library, store::StudyLog& log, const practice::Rules& rules,
                                 const std::string& region, base::Day today);

} // namespace flow
