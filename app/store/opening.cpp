// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/opening.h"

#include "store/backups.h"
#include "store/checks.h"
#include "store/files.h"

namespace store {

namespace {

namespace fs = std::filesystem;
using base::Code;
using base::fail;

// To look through a large history takes longer than a window to appear: that is left to History::check.
Depth depthFor(const fs::path& file)
{
    constexpr std::uintmax_t soonRead = 2 << 20;
    std::error_code error;
    const std::uintmax_t size = fs::file_size(file, error);
    return !error && size > soonRead ? Depth::glance : Depth::quick;
}

// A commit into a log that has its blocks already costs one flush of the disk, otherwise two or three:
// without this, the first exam after each start would save at half the speed. The write lock keeps everybody
// else from appending meanwhile, and SQLite takes zeros at the end of a log for its end.
void reserveLog(Connection& connection, const fs::path& file)
{
    constexpr int pages = 250;
    constexpr std::size_t bytes = 32 + (pages + 6) * (24 + 4096);
    SQLite::Database& database = connection.database();
    database.exec("PRAGMA wal_autocheckpoint = " + std::to_string(pages));
    if (database.tryExec("BEGIN IMMEDIATE") != SQLite::OK)
        return;
    growFile(beside(file, "-wal"), bytes);
    database.exec("ROLLBACK");
}

base::Result<void> prepare(Connection& connection, const fs::path& folder, const Look& seen,
                           base::Millis wall, Steps steps)
{
    const std::string where = (folder / historyFile).string();
    SQLite::Database& database = connection.database();
    if (!connection.writable())
        return fail(Code::databaseReadOnly, where, "opened for reading only");
    if (database.execAndGet("PRAGMA journal_mode = WAL").getString() != "wal")
        return fail(Code::databaseFailed, where, "no write-ahead log on this file system");
    database.exec("PRAGMA synchronous = FULL");
    if (seen.version < static_cast<int>(steps.size())) {
        if (!seen.fresh)
            if (auto kept = makeBackup(connection, folder, wall); !kept)
                return tl::unexpected(kept.error());
        if (auto done = migrate(connection, steps); !done)
            return done;
    }
    reserveLog(connection, folder / historyFile);
    database.exec("PRAGMA foreign_keys = ON"); // after the migrations, which may rebuild tables
    return {};
}

} // namespace

base::Result<Connection> openForWriting(const fs::path& folder, base::Millis wall, Steps steps)
{
    if (auto made = makeFolder(folder); !made)
        return tl::unexpected(made.error());
    const fs::path file = folder / historyFile;
    const auto seen = look(file, static_cast<int>(steps.size()), depthFor(file));
    if (!seen)
        return tl::unexpected(seen.error());
    if (auto made = makeFile(file); !made)
        return tl::unexpected(made.error());
    return guarded(file.string(), [&]() -> base::Result<Connection> {
        Connection connection(file, Connection::Mode::readWrite);
        const auto ready = prepare(connection, folder, *seen, wall, steps);
        if (!ready)
            return tl::unexpected(ready.error());
        return connection;
    });
}

base::Result<Connection> openForReading(const fs::path& folder, Steps steps)
{
    const fs::path file = folder / historyFile;
    const auto seen = look(file, static_cast<int>(steps.size()), depthFor(file));
    if (!seen)
        return tl::unexpected(seen.error());
    if (seen->fresh)
        return fail(Code::fileMissing, file.string());
    if (seen->version < static_cast<int>(steps.size()))
        return fail(Code::databaseReadOnly, file.string(), "older; must be opened for writing once");
    const auto open = [&](Connection::Mode mode) {
        return guarded(file.string(), [&]() -> base::Result<Connection> {
            Connection connection(file, mode);
            connection.pragma("user_version"); // opens the log as well
            return connection;
        });
    };
    auto connection = open(Connection::Mode::readOnly);
    if (!connection && connection.error().code == Code::databaseReadOnly && !hasLog(file))
        return open(Connection::Mode::frozen); // none can be made here either, so nobody is writing
    return connection;
}

} // namespace store
