// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/year_record.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace flow {

// Gives the word for a code of a table: words::recordWord in the language of whoever reads it.
using RecordWord = std::function<std::string(std::string_view code)>;

// Tables for spreadsheets, safe against formulas in titles and names.
std::string attemptsCsv(const std::vector<store::AttemptSummary>& attempts, const RecordWord& word);
// One figure a line: part, item, figure, value.
std::string yearCsv(const YearRecord& record, const RecordWord& word);

} // namespace flow
