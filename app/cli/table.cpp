// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/table.h"

#include "base/utf8.h"

#include <algorithm>

namespace cli {

namespace {

std::size_t cells(const std::string& text)
{
    std::size_t width = 0;
    for (char32_t c : base::decodeUtf8(text))
        width += c >= 0x1100 ? 2 : 1;
    return width;
}

} // namespace

void printTable(std::ostream& out, const std::vector<std::vector<std::string>>& rows)
{
    std::vector<std::size_t> widths;
    for (const auto& row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], cells(oneLine(row[i])));
    }
    for (const auto& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            const std::string text = oneLine(row[i]);
            out << text;
            if (i + 1 < row.size())
                out << std::string(widths[i] - cells(text) + 2, ' ');
        }
        out << "\n";
    }
}

std::string oneLine(const std::string& text)
{
    std::string line;
    for (char32_t c : base::decodeUtf8(text)) {
        if (c == '\n' || c == '\t' || c == '\r')
            line.push_back(' ');
        else if (!base::isForbiddenCharacter(c))
            base::appendUtf8(line, c);
    }
    return line;
}

} // namespace cli
