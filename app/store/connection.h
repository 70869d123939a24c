// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "db/guard.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <cerrno>
#include <concepts>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

namespace store {

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
    std::string text(int column) const { return m_statement.getColumn(column).getString(); }

private:
    template<std::integral T>
    void bind(int index, T value)
    {
        m_statement.bind(index, static_cast<std::int64_t>(value));
    }
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

// A database file with its prepared statements. Throws SQLite::Exception.
class Connection
{
public:
    // `frozen` takes the file for immutable: no lock, no -wal, no -shm; nobody may be writing it.
    enum class Mode { readWrite, readOnly, frozen };

    Connection(const std::filesystem::path& file, Mode mode);

    // `sql` is prepared once for the life of the connection.
    template<typename... Values>
    Query query(std::string_view sql, const Values&... values)
    {
        return Query(prepared(sql), values...);
    }

    SQLite::Database& database() { return m_database; }
    bool writable() const;
    std::int64_t pragma(const std::string& name);

private:
    SQLite::Statement& prepared(std::string_view sql);

    SQLite::Database m_database;
    std::map<std::string, SQLite::Statement, std::less<>> m_statements;
};

using db::guarded;

} // namespace store
