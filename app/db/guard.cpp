// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/guard.h"

#include <sqlite3.h>

namespace db {

namespace {

base::Code codeFor(int primary)
{
    switch (primary) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return base::Code::databaseLocked;
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return base::Code::databaseReadOnly;
    case SQLITE_FULL:
        return base::Code::diskFull;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return base::Code::databaseCorrupt;
    default:
        return base::Code::databaseFailed;
    }
}

} // namespace

base::Error toError(const SQLite::Exception& e, std::string where)
{
    const std::string what = std::to_string(e.getExtendedErrorCode()) + " " + e.what();
    return {codeFor(e.getErrorCode() & 0xff), std::move(where), what};
}

void run(SQLite::Database& database, std::string_view script)
{
    database.exec(std::string(script));
}

SQLite::Statement prepare(const SQLite::Database& database, std::string_view sql)
{
    return SQLite::Statement(database, std::string(sql));
}

} // namespace db
