// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/checks.h"

#include "store/connection.h"
#include "store/files.h"

namespace store {

namespace {

namespace fs = std::filesystem;
using base::Code;
using base::fail;

base::Result<Look> lookAs(const fs::path& file, Connection::Mode mode, int newest, Depth depth)
{
    const std::string where = file.string();
    return guarded(where, [&]() -> base::Result<Look> {
        Connection connection(file, mode);
        SQLite::Database& database = connection.database();
        const auto id = connection.pragma("application_id");
        const auto version = connection.pragma("user_version");
        if (id == 0 && version == 0 &&
            database.execAndGet("SELECT count(*) FROM sqlite_schema").getInt() == 0)
            return Look{true, 0};
        if (id != applicationId)
            return fail(Code::databaseCorrupt, where, "not a history: application id " + std::to_string(id));
        if (version > newest)
            return fail(Code::databaseNewer, where, "version " + std::to_string(version));
        if (depth == Depth::glance)
            return Look{false, static_cast<int>(version)};
        const std::string verdict =
            database.execAndGet(depth == Depth::quick ? "PRAGMA quick_check(1)" : "PRAGMA integrity_check(1)")
                .getString();
        if (verdict != "ok")
            return fail(Code::databaseCorrupt, where, verdict);
        return Look{false, static_cast<int>(version)};
    });
}

} // namespace

bool hasLog(const fs::path& file)
{
    std::error_code error;
    return fs::exists(beside(file, "-wal"), error);
}

base::Result<Look> look(const fs::path& file, int newest, Depth depth)
{
    std::error_code error;
    if (!fs::exists(file, error) && !error)
        return Look{true, 0};
    // With a log beside it the file alone is out of date; without one nobody has it open, and looking at it
    // frozen leaves no trace.
    if (hasLog(file))
        return lookAs(file, Connection::Mode::readOnly, newest, depth);
    auto seen = lookAs(file, Connection::Mode::frozen, newest, depth);
    if (!seen && hasLog(file)) // somebody opened it meanwhile
        return lookAs(file, Connection::Mode::readOnly, newest, depth);
    return seen;
}

} // namespace store
