// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/opening.h"

#include "base/file.h"
#include "store/backups.h"
#include "store/checks.h"
#include "store/files.h"

namespace store {

namespace {

namespace fs = std::filesystem;
using base::Code;
using base::fail;

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
    database.exec("PRAGMA foreign_keys = ON"); // after the migrations, which may rebuild tables
    return {};
}

} // namespace

base::Result<Connection> openForWriting(const fs::path& folder, base::Millis wall, Steps steps)
{
    if (auto made = makeFolder(folder); !made)
        return tl::unexpected(made.error());
    const fs::path file = folder / historyFile;
    const auto seen = look(file, static_cast<int>(steps.size()));
    if (!seen)
        return tl::unexpected(seen.error());
    return guarded(nullptr, file.string(), [&]() -> base::Result<Connection> {
        Connection connection(file, Connection::Mode::readWrite);
        const auto ready = guarded(&connection, file.string(),
                                   [&] { return prepare(connection, folder, *seen, wall, steps); });
        if (!ready)
            return tl::unexpected(ready.error());
        if (seen->fresh) {
            if (auto synced = syncFile(file); !synced)
                return tl::unexpected(synced.error());
            if (auto synced = base::syncFolder(folder); !synced)
                return tl::unexpected(synced.error());
        }
        return connection;
    });
}

base::Result<Connection> openForReading(const fs::path& folder, Steps steps)
{
    const fs::path file = folder / historyFile;
    const auto seen = look(file, static_cast<int>(steps.size()));
    if (!seen)
        return tl::unexpected(seen.error());
    if (seen->fresh)
        return fail(Code::fileMissing, file.string());
    if (seen->version < static_cast<int>(steps.size()))
        return fail(Code::databaseReadOnly, file.string(), "older; must be opened for writing once");
    const auto open = [&](Connection::Mode mode) {
        return guarded(nullptr, file.string(), [&]() -> base::Result<Connection> {
            Connection connection(file, mode);
            connection.pragma("user_version"); // opens the log as well
            return connection;
        });
    };
    auto connection = open(Connection::Mode::readOnly);
    if (!connection && connection.error().code == Code::databaseReadOnly)
        return open(Connection::Mode::frozen); // no log can be made in this folder, so nobody is writing
    return connection;
}

} // namespace store
