// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank/table_rows.h"

#include "bank/yaml_text.h"

namespace bank {

namespace {

class TableReader
{
public:
    TableReader(std::string_view text, Report& report)
        : m_rest(text)
        , m_report(report)
    {}

    bool atEnd() const { return m_rest.empty(); }

    TableRow readRow()
    {
        TableRow row{{m_line, 1}, {}};
        do
            row.cells.push_back(readCell());
        while (take(','));
        take('\r');
        take('\n');
        return row;
    }

private:
    bool take(char c)
    {
        if (m_rest.empty() || m_rest.front() != c)
            return false;
        m_line += c == '\n' ? 1 : 0;
        m_rest.remove_prefix(1);
        return true;
    }

    std::string readCell()
    {
        std::string cell;
        if (take('"'))
            cell = readQuoted();
        const std::string_view plain = m_rest.substr(0, m_rest.find_first_of(",\r\n"));
        if (plain.find('"') != std::string_view::npos)
            m_report.add("table.quote", {m_line, 1});
        cell += plain;
        m_rest.remove_prefix(plain.size());
        return cell;
    }

    // Up to the closing quote, which is the first that is not doubled.
    std::string readQuoted()
    {
        const int opened = m_line;
        std::string cell;
        while (!m_rest.empty()) {
            const char c = m_rest.front();
            take(c);
            if (c == '"' && !take('"'))
                return cell;
            cell.push_back(c);
        }
        m_report.add("table.unclosed-quote", {opened, 1});
        return cell;
    }

    std::string_view m_rest;
    int m_line = 1;
    Report& m_report;
};

bool isBlankRow(const TableRow& row)
{
    return row.cells.size() == 1 && row.cells[0].empty();
}

} // namespace

std::vector<TableRow> readTable(std::string_view text, Report& report)
{
    constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";
    if (text.starts_with(byteOrderMark))
        text.remove_prefix(byteOrderMark.size());
    std::vector<TableRow> rows;
    if (checkText(text, report) == TextState::useless)
        return rows;
    TableReader reader(text, report);
    while (!reader.atEnd()) {
        TableRow row = reader.readRow();
        if (isBlankRow(row))
            continue;
        if (!rows.empty() && row.cells.size() != rows.front().cells.size())
            report.add("table.cell-count", row.at,
                       {std::to_string(row.cells.size()), std::to_string(rows.front().cells.size())});
        else
            rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace bank
