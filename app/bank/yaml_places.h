// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/finding.h"
#include "base/utf8.h"

#include <algorithm>
#include <string_view>
#include <utility>
#include <yaml-cpp/mark.h>

namespace bank {

// Turns yaml-cpp's marks (from 0, columns in bytes) into positions (from 1, columns in characters). Counts
// on from the last place, so that a long line is not walked again for every node.
class YamlPlaces
{
public:
    explicit YamlPlaces(std::string_view text)
        : m_text(text)
    {}

    base::Position of(const YAML::Mark& mark)
    {
        if (mark.is_null())
            return {};
        const auto at = static_cast<std::size_t>(mark.pos);
        if (at > m_text.size())
            return {mark.line + 1, 0};
        if (mark.line != m_line) {
            m_line = mark.line;
            m_at = at - std::min(at, static_cast<std::size_t>(mark.column));
            m_column = 1;
        }
        if (at >= m_at)
            m_column += static_cast<int>(base::countCharacters(m_text.substr(m_at, at - m_at)));
        else
            m_column -= static_cast<int>(base::countCharacters(m_text.substr(at, m_at - at)));
        m_at = at;
        return {mark.line + 1, m_column};
    }

    // The place asked for last.
    base::Position last() const
    {
        return m_line < 0 ? base::Position{} : base::Position{m_line + 1, m_column};
    }

    bool startsWith(const YAML::Mark& mark, std::string_view text) const
    {
        return from(mark).starts_with(text);
    }

    // The text from this mark on.
    std::string_view from(const YAML::Mark& mark) const
    {
        if (mark.is_null() || static_cast<std::size_t>(mark.pos) > m_text.size())
            return {};
        return m_text.substr(static_cast<std::size_t>(mark.pos));
    }

    // Whether the line of this mark is indented with a tab.
    bool indentedByTab(const YAML::Mark& mark) const
    {
        if (mark.is_null() || static_cast<std::size_t>(mark.pos) > m_text.size() || mark.column > mark.pos)
            return false;
        const std::string_view line = m_text.substr(static_cast<std::size_t>(mark.pos - mark.column));
        const std::size_t first = line.find_first_not_of(' ');
        return first != std::string_view::npos && line[first] == '\t';
    }

    // The line before that of this mark, and where it begins.
    std::pair<std::string_view, YAML::Mark> lineBefore(const YAML::Mark& mark) const
    {
        YAML::Mark start = mark;
        start.pos -= mark.column + 1; // the line feed
        if (mark.is_null() || start.pos < 0 || static_cast<std::size_t>(start.pos) >= m_text.size())
            return {};
        const std::string_view before = m_text.substr(0, static_cast<std::size_t>(start.pos));
        const std::size_t from = before.rfind('\n') + 1; // npos + 1 is 0
        start.pos = static_cast<int>(from);
        start.line = mark.line - 1;
        start.column = 0;
        return {before.substr(from), start};
    }

private:
    std::string_view m_text;
    int m_line = -1;
    std::size_t m_at = 0;
    int m_column = 1;
};

} // namespace bank
