// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/guard.h"

#include <sqlite3.h>

namespace db {

namespace {

bool noRoom(int systemError)
{
    return systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
}

} // namespace

base::Error toError(const SQLite::Exception& exception, int systemError, const std::string& where)
{
    using base::Code;
    const auto with = [&](Code code) { return base::Error{code, where, exception.what()}; };
    switch (exception.getErrorCode() & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return with(Code::databaseLocked);
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return with(Code::databaseReadOnly);
    case SQLITE_FULL:
        return with(Code::diskFull);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return with(Code::databaseCorrupt);
    case SQLITE_IOERR:
        return with(noRoom(systemError) ? Code::diskFull : Code::databaseFailed);
    default:
        return with(Code::databaseFailed);
    }
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
