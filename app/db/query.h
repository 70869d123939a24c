// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>
#include <concepts>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace db {

// One use of a prepared statement: bound when made, reset when it goes. Throws SQLite::Exception.
class Query
{
public:
    // `values` go to ?1, ?2 …
    template<typename... Values>
    explicit Query(SQLite::Statement& statement, const Values&... values)
        : m_statement(statement)
    {
        int index = 0;
        (bind(++index, values), ...);
    }
    ~Query() { m_statement.tryReset(); }
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    bool next() { return m_statement.executeStep(); }
    // For statements without rows; says how many rows they changed.
    int run() { return m_statement.exec(); }

    bool isNull(int column) const { return m_statement.isColumnNull(column); }
    std::int64_t number(int column) const { return m_statement.getColumn(column).getInt64(); }
    int small(int column) const { return m_statement.getColumn(column).getInt(); }
    double real(int column) const { return m_statement.getColumn(column).getDouble(); }
    std::string text(int column) const { return m_statement.getColumn(column).getString(); }
    // Only until the next row.
    std::string_view view(int column) const
    {
        const SQLite::Column value = m_statement.getColumn(column);
        return {value.getText(), static_cast<std::size_t>(value.getBytes())};
    }

private:
    template<std::integral T>
    void bind(int index, T value)
    {
        m_statement.bind(index, static_cast<std::int64_t>(value));
    }
    void bind(int index, double value) { m_statement.bind(index, value); }
    void bind(int index, const std::string& value) { m_statement.bind(index, value); }
    void bind(int index, std::string_view value) { m_statement.bind(index, std::string(value)); }
    template<typename T>
    void bind(int index, const std::optional<T>& value)
    {
        if (value)
            bind(index, *value);
        else
            m_statement.bind(index);
    }

    SQLite::Statement& m_statement;
};

// The statements of one database, each prepared at its first use and kept; they must go before it does.
class Statements
{
public:
    template<typename... Values>
    Query query(const SQLite::Database& database, std::string_view sql, const Values&... values)
    {
        auto found = m_statements.find(sql);
        if (found == m_statements.end())
            found = m_statements.try_emplace(std::string(sql), database, std::string(sql)).first;
        return Query(found->second, values...);
    }
    void clear() { m_statements.clear(); }

private:
    std::map<std::string, SQLite::Statement, std::less<>> m_statements;
};

} // namespace db
