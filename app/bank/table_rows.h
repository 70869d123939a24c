// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bank/report.h"

#include <string>
#include <string_view>
#include <vector>

namespace bank {

struct TableRow
{
    base::Position at; // of its first character
    std::vector<std::string> cells;
};

// A table with commas (RFC 4180: cells may be quoted, a quote inside is doubled, a quoted cell may hold line
// breaks). Every row has as many cells as the first; what is otherwise is reported and its row left out.
// Blank lines are none. Nothing is returned of a text that is not UTF-8 or holds control characters.
std::vector<TableRow> readTable(std::string_view text, Report& report);

} // namespace bank
