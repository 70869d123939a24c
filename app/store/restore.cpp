// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "store/backup_names.h"
#include "store/backups.h"
#include "store/checks.h"
#include "store/files.h"
#include "store/history.h"
#include "store/opening.h"

#include <array>
#include <unistd.h>

namespace store {

namespace {

namespace fs = std::filesystem;
using base::Code;
using base::fail;

constexpr std::array parts{"", "-wal", "-shm"};

// A name that nothing has yet.
fs::path asideName(const fs::path& folder, base::Millis wall)
{
    const std::string stem = "history-replaced-" + timeStamp(wall);
    fs::path name = folder / (stem + ".sqlite");
    std::error_code ignored;
    for (int i = 2; fs::exists(name, ignored); ++i)
        name = folder / (stem + '-' + std::to_string(i) + ".sqlite");
    return name;
}

// Gives every file of the present history a second name, so that at no moment, not even after a power cut,
// it is incomplete under both.
base::Result<void> linkAside(const fs::path& present, const fs::path& aside)
{
    for (const char* part : parts) {
        const fs::path from = beside(present, part);
        std::error_code ignored;
        if (fs::exists(from, ignored) && ::link(from.c_str(), beside(aside, part).c_str()) != 0)
            return fileError(from, errno);
    }
    return base::syncFolder(present.parent_path());
}

// The log goes first: beside another database it would be replayed into it.
base::Result<void> exchange(const fs::path& part, const fs::path& present)
{
    for (const char* log : {"-wal", "-shm"})
        if (::unlink(beside(present, log).c_str()) != 0 && errno != ENOENT)
            return fileError(beside(present, log), errno);
    if (auto moved = moveFile(part, present); !moved)
        return moved;
    return base::syncFolder(present.parent_path());
}

void putBack(const fs::path& present, const fs::path& aside)
{
    std::error_code ignored;
    for (const char* part : parts) {
        fs::rename(beside(aside, part), beside(present, part), ignored);
        fs::remove(beside(aside, part), ignored); // two names of one file: rename left both
    }
}

base::Result<void> copyBackup(const fs::path& backup, const fs::path& part)
{
    const auto seen = look(backup, static_cast<int>(steps().size()), Depth::whole);
    if (!seen)
        return tl::unexpected(seen.error());
    if (seen->fresh)
        return fail(Code::fileMissing, backup.string());
    return guarded(backup.string(), [&] {
        Connection source(backup, hasLog(backup) ? Connection::Mode::readOnly : Connection::Mode::frozen);
        return writeCopy(source, part);
    });
}

} // namespace

base::Result<void> History::restore(const fs::path& folder, const fs::path& backup, base::Millis wall)
{
    if (auto made = makeFolder(folder); !made)
        return made;
    const fs::path present = folder / historyFile;
    if (heldByAnother(present))
        return fail(Code::databaseLocked, present.string(), "open in another process");
    const fs::path part = beside(present, ".part");
    if (auto copied = copyBackup(backup, part); !copied)
        return copied;
    const fs::path aside = asideName(folder, wall);
    auto done = linkAside(present, aside);
    if (done)
        done = exchange(part, present);
    if (!done) {
        putBack(present, aside);
        std::error_code ignored;
        fs::remove(part, ignored);
    }
    return done;
}

} // namespace store
