// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/data_folder.h"

#include "base/file.h"
#include "flow/data_choice.h"
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

constexpr std::array parts{"backups", "questionbanks"};

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

// Regular files; the program uses no others. A folder that cannot be read must not be left out silently.
base::Result<std::vector<Item>> filesBelow(const fs::path& folder)
{
    std::vector<Item> items;
    for (const char* part : parts) {
        std::error_code error;
        if (fs::status(folder / part, error).type() == fs::file_type::not_found)
            continue;
        fs::recursive_directory_iterator entry(folder / part, error);
        for (; !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
            std::error_code broken;
            if (entry->is_regular_file(broken))
                items.push_back({entry->path().lexically_relative(folder), entry->file_size(broken)});
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

base::Result<void> copyAll(const fs::path& present, const fs::path& backup, const fs::path& target,
                           base::Millis wall, const CopyProgress& progress)
{
    const auto items = filesBelow(present);
    if (!items)
        return tl::unexpected(items.error());
    std::error_code ignored;
    Copied copied{0, fs::file_size(backup, ignored)};
    for (const Item& item : *items)
        copied.total += item.bytes;
    for (const Item& item : *items) {
        if (progress && !progress(copied))
            return fail(Code::stopped);
        if (auto done = copyItem(present / item.path, target / item.path); !done)
            return done;
        copied.done += item.bytes;
    }
    if (progress && !progress(copied))
        return fail(Code::stopped);
    // Last, so that half a copy never looks like a whole one.
    return store::History::restore(target, backup, wall);
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
    if (store::History::isIn(folder))
        return TargetState::holdsHistory;
    const auto empty = there ? isEmpty(folder) : true;
    if (!empty)
        return tl::unexpected(empty.error());
    if (!*empty)
        return fail(Code::folderNotEmpty, folder.string());
    return TargetState::vacant;
}

base::Result<void> copyData(const fs::path& present, const fs::path& backup, const fs::path& target,
                            base::Millis wall, const CopyProgress& progress)
{
    const auto state = lookAtTarget(present, target);
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
    auto copied = copyAll(present, backup, folder, wall, progress);
    if (copied && made)
        copied = base::syncFolder(folder.parent_path());
    if (!copied)
        clear(folder, made);
    return copied;
}

} // namespace flow
