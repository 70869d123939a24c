// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/csv.h"

#include <algorithm>

namespace base {

namespace {

bool isNumber(std::string_view field)
{
    if (field.starts_with('-') || field.starts_with('+'))
        field.remove_prefix(1);
    const bool digits =
        std::all_of(field.begin(), field.end(), [](char c) { return (c >= '0' && c <= '9') || c == '.'; });
    return digits && std::count(field.begin(), field.end(), '.') <= 1 && field != "." && !field.empty();
}

bool looksLikeFormula(std::string_view field)
{
    constexpr std::string_view starts = "=+-@\t\r";
    // The full-width forms are formulas to spreadsheets of Chinese systems.
    constexpr std::string_view wide[] = {"＝", "＋", "－", "＠"};
    if (field.empty() || isNumber(field))
        return false;
    return starts.find(field.front()) != std::string_view::npos ||
           std::any_of(std::begin(wide), std::end(wide),
                       [&](std::string_view sign) { return field.starts_with(sign); });
}

} // namespace

std::string csvField(std::string_view field)
{
    std::string text = looksLikeFormula(field) ? "'" : "";
    text += field;
    if (text.find_first_of(",\"\r\n") == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"')
            quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

CsvWriter::CsvWriter()
    : m_text("\xEF\xBB\xBF")
{}

void CsvWriter::row(const std::vector<std::string>& fields)
{
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (i > 0)
            m_text += ',';
        m_text += csvField(fields[i]);
    }
    m_text += "\r\n";
}

} // namespace base
