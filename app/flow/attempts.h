// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exam/marking.h"
#include "flow/exam_desk.h"
#include "store/history.h"

#include <string>
#include <vector>

namespace flow {

// A stored attempt marked again from what was stored.
struct Remarked
{
    store::Attempt attempt;
    exam::ScoreReport report;
    bool same = true; // as the outcome that was stored when it was closed
};

store::Outcome outcomeOf(const exam::ScoreReport& report);

// 重新阅卷. Code::attemptOpen while the attempt is unfinished.
base::Result<Remarked> remark(const store::History& history, const std::string& attemptId);

// Finishes what a power cut left behind: an open attempt whose time is over is closed at its limit.
// Returns the desk of one that can go on, nothing when there is none.
base::Result<std::optional<ExamDesk>> settleOpenAttempt(store::History& history, const base::Clock& clock);

} // namespace flow
