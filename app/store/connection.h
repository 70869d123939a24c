// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/guard.h"
#include "db/query.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace store {

using db::guarded;
using db::Query;

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
        return m_statements.query(m_database, sql, values...);
    }

    SQLite::Database& database() { return m_database; }
    bool writable() const;
    std::int64_t pragma(const std::string& name);

private:
    SQLite::Database m_database;
    db::Statements m_statements;
};

} // namespace store
