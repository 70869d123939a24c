// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/data_folder.h"

#include "base/file.h"
#include "flow/data_choice.h"
#include "flow/profile_registry.h"
#include "store/history.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/sysmacros.h>
#include <unistd.h>
#include <vector>

namespace flow {

namespace fs = std::filesystem;
using base::Code;
using base::fail;

namespace {

constexpr std::array parts{"backups", "exports", "profiles", "profiles.json", "questionbanks", "statutes"};
// Named as it is to stay only when it is whole.
constexpr const char* furtherPart = "profiles.part";

tl::unexpected<base::Error> systemError(const fs::path& path, int number)
{
    const bool full = number == ENOSPC || number == EDQUOT || number == EFBIG;
    return fail(full ? Code::diskFull : Code::fileNotWritable, path.string(), std::strerror(number));
}

// Does what a history needs of its folder: write, flush, and give a file a second name.
base::Result<void> tryOut(const fs::path& folder)
{
    std::string name = (folder / ".renqian-XXXXXX").string();
    const int fd = ::mkstemp(name.data());
    if (fd < 0)
        return systemError(folder, errno);
    const std::string second = name + "-2";
    const int written = ::write(fd, "x", 1) == 1 && ::fsync(fd) == 0 ? 0 : errno;
    const int linked = ::link(name.c_str(), second.c_str()) == 0 ? 0 : errno;
    ::close(fd);
    ::unlink(name.c_str());
    ::unlink(second.c_str());
    if (written != 0)
        return systemError(folder, written);
    if (linked != 0)
        return fail(Code::folderUnsuited, folder.string(), std::strerror(linked));
    return {};
}

base::Result<void> checkVolume(const fs::path& folder)
{
    struct statfs volume
    {};
    struct stat info
    {};
    if (::statfs(folder.c_str(), &volume) != 0 || ::stat(folder.c_str(), &info) != 0)
        return systemError(folder, errno);
    if (!isLocal(static_cast<std::uint64_t>(volume.f_type) & 0xffffffff, major(info.st_dev)))
        return fail(Code::folderUnsuited, folder.string(), "not on this machine");
    return tryOut(folder);
}

bool isWithin(const fs::path& inner, const fs::path& outer)
{
    return std::mismatch(outer.begin(), outer.end(), inner.begin(), inner.end()).first == outer.end();
}

fs::path tidy(const fs::path& path)
{
    std::error_code ignored;
    const fs::path real = fs::weakly_canonical(path, ignored);
    const fs::path plain = (real.empty() ? path : real).lexically_normal();
    return plain.has_filename() ? plain : plain.parent_path();
}

struct Item
{
    fs::path path; // below the data folder
    std::uintmax_t bytes = 0;
};

// Histories are copied as databases are, not as files.
bool isCopied(const fs::path& path)
{
    return *path.begin() != "profiles" || std::distance(path.begin(), path.end()) > 3;
}

// Regular files; the program uses no others. A folder that cannot be read must not be left out silently.
base::Result<std::vector<Item>> filesBelow(const fs::path& folder)
{
    std::vector<Item> items;
    for (const char* part : parts) {
        std::error_code error;
        const fs::file_type type = fs::status(folder / part, error).type();
        if (type == fs::file_type::not_found)
            continue;
        if (type == fs::file_type::regular) {
            items.push_back({part, fs::file_size(folder / part, error)});
            continue;
        }
        fs::recursive_directory_iterator entry(folder / part, error);
        for (; !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
            std::error_code broken;
            const fs::path path = entry->path().lexically_relative(folder);
            if (entry->is_regular_file(broken) && isCopied(path))
                items.push_back({path, entry->file_size(broken)});
        }
        if (error)
            return fail(Code::fileUnreadable, (folder / part).string(), error.message());
    }
    return items;
}

base::Result<void> copyItem(const fs::path& from, const fs::path& to)
{
    std::error_code error;
    fs::create_directories(to.parent_path(), error);
    if (error)
        return systemError(to.parent_path(), error.value());
    if (auto copied = base::copyFile(from, to); !copied)
        return copied;
    return base::syncFolder(to.parent_path());
}

// Where a file goes until everything is there.
fs::path placeOf(const fs::path& target, const fs::path& path)
{
    if (*path.begin() != "profiles")
        return target / path;
    return target / furtherPart / path.lexically_relative("profiles");
}

base::Result<void> copyHistory(const fs::path& from, const fs::path& to, base::Millis wall)
{
    if (!store::History::isIn(from))
        return {};
    auto history = store::History::openReadOnly(from);
    if (!history && history.error().code == Code::databaseReadOnly)
        history = store::History::open(from, wall); // an older one
    if (!history)
        return tl::unexpected(history.error());
    const fs::path copy = to / "copy.sqlite";
    std::error_code error;
    fs::create_directories(to, error);
    if (error)
        return systemError(to, error.value());
    auto copied = history->copyTo(copy);
    if (copied)
        copied = store::History::restore(to, copy, wall);
    fs::remove(copy, error);
    return copied;
}

// The one who was here first comes last, so that half a copy never looks like a whole one.
base::Result<void> copyPeople(const fs::path& data, const Present& present, const fs::path& target,
                              base::Millis wall)
{
    const auto copyOne = [&](const std::string& id, const fs::path& to) {
        const fs::path from = profileFolder(data, id);
        return from == profileFolder(data, present.person) ? store::History::restore(to, present.backup, wall)
                                                           : copyHistory(from, to, wall);
    };
    for (const std::string& id : profileIds(data)) {
        if (id == firstProfile)
            continue;
        if (auto copied = copyOne(id, target / furtherPart / id); !copied)
            return copied;
    }
    std::error_code error;
    if (fs::exists(target / furtherPart, error))
        fs::rename(target / furtherPart, profilesFolder(target), error);
    if (error)
        return systemError(target, error.value());
    return copyOne(firstProfile, target);
}

base::Result<void> copyAll(const fs::path& data, const Present& present, const fs::path& target,
                           base::Millis wall, const CopyProgress& progress)
{
    const auto items = filesBelow(data);
    if (!items)
        return tl::unexpected(items.error());
    std::error_code ignored;
    Copied copied{0, fs::file_size(present.backup, ignored)};
    for (const Item& item : *items)
        copied.total += item.bytes;
    for (const Item& item : *items) {
        if (progress && !progress(copied))
            return fail(Code::stopped);
        if (auto done = copyItem(data / item.path, placeOf(target, item.path)); !done)
            return done;
        copied.done += item.bytes;
    }
    if (progress && !progress(copied))
        return fail(Code::stopped);
    return copyPeople(data, present, target, wall);
}

// But for what every new disk has.
base::Result<bool> isEmpty(const fs::path& folder)
{
    std::error_code error;
    fs::directory_iterator entry(folder, error);
    for (; !error && entry != fs::directory_iterator(); entry.increment(error)) {
        if (entry->path().filename() != "lost+found")
            return false;
    }
    if (error)
        return fail(Code::fileUnreadable, folder.string(), error.message());
    return true;
}

void clear(const fs::path& target, bool made)
{
    std::error_code ignored;
    for (const char* part : parts)
        fs::remove_all(target / part, ignored);
    fs::remove_all(target / furtherPart, ignored);
    if (made)
        fs::remove(target, ignored);
}

} // namespace

bool isLocal(std::uint64_t fileSystem, unsigned deviceMajor)
{
    constexpr std::array<std::uint64_t, 11> remote{0x6969 /* NFS */,
                                                   0x517B /* SMB */,
                                                   0xFF534D42 /* CIFS */,
                                                   0xFE534D42 /* SMB2 */,
                                                   0x01021997 /* 9P */,
                                                   0x5346414F /* AFS */,
                                                   0x6B414653 /* kAFS */,
                                                   0x73757245 /* Coda */,
                                                   0x00C36400 /* Ceph */,
                                                   0x564C /* NCP */,
                                                   0x786F4256 /* shared folder of a virtual machine */};
    constexpr std::uint64_t fuse = 0x65735546;
    // A disk served by FUSE, NTFS for example, has the number of that disk; sshfs and the like have none.
    if (fileSystem == fuse)
        return deviceMajor != 0;
    return std::find(remote.begin(), remote.end(), fileSystem) == remote.end();
}

base::Result<TargetState> lookAtTarget(const fs::path& present, const fs::path& target)
{
    if (!isFullPath(target.native()))
        return fail(Code::folderNotAbsolute, target.string());
    const fs::path folder = tidy(target);
    std::error_code error;
    const bool there = fs::exists(folder, error);
    if (error)
        return systemError(folder, error.value());
    if (there && !fs::is_directory(folder, error))
        return fail(Code::fileNotWritable, folder.string(), "not a folder");
    if (!there && !fs::is_directory(folder.parent_path(), error))
        return fail(Code::fileMissing, folder.parent_path().string());
    if (isWithin(folder, tidy(present)))
        return fail(Code::folderNested, folder.string());
    if (auto fit = checkVolume(there ? folder : folder.parent_path()); !fit)
        return tl::unexpected(fit.error());
    if (holdsHistory(folder))
        return TargetState::holdsHistory;
    const auto empty = there ? isEmpty(folder) : true;
    if (!empty)
        return tl::unexpected(empty.error());
    if (!*empty)
        return fail(Code::folderNotEmpty, folder.string());
    return TargetState::vacant;
}

base::Result<void> copyData(const fs::path& data, const Present& present, const fs::path& target,
                            base::Millis wall, const CopyProgress& progress)
{
    const auto state = lookAtTarget(data, target);
    if (!state)
        return tl::unexpected(state.error());
    if (*state != TargetState::vacant)
        return fail(Code::folderNotEmpty, target.string());
    const fs::path folder = tidy(target);
    std::error_code error;
    const bool made = fs::create_directory(folder, error);
    if (error)
        return systemError(folder, error.value());
    if (made)
        fs::permissions(folder, fs::perms::owner_all, error);
    auto copied = copyAll(data, present, folder, wall, progress);
    if (copied && made)
        copied = base::syncFolder(folder.parent_path());
    if (!copied)
        clear(folder, made);
    return copied;
}

} // namespace flow
