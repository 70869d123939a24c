// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/history.h"

namespace store {

// From the columns of summaries.sql.
base::Result<AttemptSummary> summaryFrom(const Query& row);

base::Result<Attempt> readAttempt(Connection& connection, const std::string& id);

// Attempts that are open, or closed and not discarded; newest first.
base::Result<std::vector<AttemptSummary>> readSummaries(Connection& connection, bool open, std::size_t limit);

} // namespace store
