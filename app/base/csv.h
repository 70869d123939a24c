// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace base {

// RFC 4180 with CRLF and a byte order mark, so that spreadsheets read it as UTF-8. A field that a spreadsheet
// would take for a formula (= + - @, tab, CR) is given a leading apostrophe, unless it is a plain number.
class CsvWriter
{
public:
    CsvWriter();
    void row(const std::vector<std::string>& fields);
    const std::string& text() const { return m_text; }

private:
    std::string m_text;
};

// One field as CsvWriter writes it.
std::string csvField(std::string_view field);

} // namespace base
