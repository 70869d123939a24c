// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backups.h"

#include "base/file.h"
#include "store/backup_names.h"
#include "store/checks.h"
#include "store/files.h"

#include <algorithm>
#include <limits>

namespace store {

namespace {

namespace fs = std::filesystem;

constexpr const char* backupFolder = "backups";
constexpr const char* unfinished = ".part";

std::vector<std::string> namesIn(const fs::path& folder)
{
    std::vector<std::string> names;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error))
        if (std::error_code ignored; entry->is_regular_file(ignored))
            names.push_back(entry->path().filename().string());
    return names;
}

// Removes what is superfluous and what an interrupted backup left. That a file cannot be removed does not
// make the backup just taken any worse.
void prune(const fs::path& folder, const std::string& made)
{
    std::error_code ignored;
    const std::vector<std::string> names = namesIn(folder);
    for (const std::string& name : superfluousBackups(names))
        if (name != made)
            fs::remove(folder / name, ignored);
    for (const std::string& name : names)
        if (name.ends_with(unfinished) &&
            backupTime(name.substr(0, name.size() - std::string_view(unfinished).size())))
            fs::remove(folder / name, ignored);
}

} // namespace

base::Result<void> writeCopy(Connection& source, const fs::path& target)
{
    std::error_code ignored;
    fs::remove(target, ignored);
    auto copied = guarded(target.string(), [&]() -> base::Result<void> {
        source.query("VACUUM INTO ?1", target.string()).run();
        return {};
    });
    if (copied) {
        const auto verified = look(target, std::numeric_limits<int>::max(), Depth::whole);
        if (!verified)
            copied = tl::unexpected(verified.error());
        else if (verified->fresh)
            copied = base::fail(base::Code::databaseFailed, target.string(), "the copy is empty");
    }
    if (copied)
        copied = syncFile(target);
    if (!copied)
        fs::remove(target, ignored);
    return copied;
}

base::Result<Backup> makeBackup(Connection& source, const fs::path& folder, base::Millis wall)
{
    const fs::path place = folder / backupFolder;
    if (auto made = makeFolder(place); !made)
        return tl::unexpected(made.error());
    const fs::path target = place / backupName(wall);
    const fs::path part = beside(target, unfinished);
    auto done = writeCopy(source, part);
    if (done)
        done = moveFile(part, target);
    if (done)
        done = base::syncFolder(place);
    if (!done)
        return tl::unexpected(done.error());
    prune(place, target.filename().string());
    std::error_code ignored;
    return Backup{target, *backupTime(target.filename().string()), fs::file_size(target, ignored)};
}

std::vector<Backup> listBackups(const fs::path& folder)
{
    const fs::path place = folder / backupFolder;
    std::vector<Backup> backups;
    for (const std::string& name : namesIn(place))
        if (const auto wall = backupTime(name)) {
            std::error_code ignored;
            backups.push_back({place / name, *wall, fs::file_size(place / name, ignored)});
        }
    std::sort(backups.begin(), backups.end(),
              [](const Backup& a, const Backup& b) { return a.path > b.path; });
    return backups;
}

} // namespace store
