// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ostream>
#include <string>
#include <vector>

namespace cli {

// Columns on a terminal; a Chinese character takes two cells.
void printTable(std::ostream& out, const std::vector<std::vector<std::string>>& rows);

// Control characters and line breaks of a file or a person must not drive the terminal.
std::string oneLine(const std::string& text);

} // namespace cli
