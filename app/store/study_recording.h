// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/study_log.h"

namespace store {

// The log, the card and the sums of one answer; inside a transaction of the caller's. Throws
// SQLite::Exception.
void addReview(Connection& connection, const StudyRecord& record, std::optional<std::int64_t> attempt);

// Months since the year 0, as the sums count them.
int monthNumber(base::Day day);

// The weights as text that gives back the same numbers; nothing when it does not hold 21 of them.
std::string weightsText(const practice::Weights& weights);
std::optional<practice::Weights> weightsFrom(std::string_view text, int version);

} // namespace store
