// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/files.h"

#include "base/file.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace store {

namespace fs = std::filesystem;

tl::unexpected<base::Error> fileError(const fs::path& path, int number)
{
    using base::Code;
    Code code = Code::fileNotWritable;
    if (number == EACCES || number == EPERM || number == EROFS)
        code = Code::databaseReadOnly;
    else if (number == ENOSPC || number == EDQUOT)
        code = Code::diskFull;
    return base::fail(code, path.string(), std::strerror(number));
}

base::Result<void> makeFolder(const fs::path& folder)
{
    std::error_code error;
    if (fs::is_directory(folder, error))
        return {};
    const fs::path parent = fs::absolute(folder).lexically_normal().parent_path();
    fs::create_directories(parent, error);
    if (error)
        return fileError(parent, error.value());
    if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST)
        return fileError(folder, errno);
    return base::syncFolder(parent);
}

namespace {

base::Result<void> syncAs(const fs::path& file, int flags)
{
    const int fd = ::open(file.c_str(), flags | O_CLOEXEC, 0600);
    if (fd < 0)
        return fileError(file, errno);
    const int failed = ::fsync(fd) == 0 ? 0 : errno;
    ::close(fd);
    if (failed != 0)
        return fileError(file, failed);
    return {};
}

} // namespace

base::Result<void> makeFile(const fs::path& file)
{
    std::error_code error;
    if (fs::exists(file, error))
        return {};
    if (auto made = syncAs(file, O_RDWR | O_CREAT); !made)
        return made;
    return base::syncFolder(file.parent_path());
}

base::Result<void> syncFile(const fs::path& file)
{
    return syncAs(file, O_RDONLY);
}

void growFile(const fs::path& file, std::size_t size)
{
    const int fd = ::open(file.c_str(), O_WRONLY | O_CLOEXEC);
    if (fd < 0)
        return;
    const off_t end = ::lseek(fd, 0, SEEK_END);
    if (end >= 0 && static_cast<std::size_t>(end) < size) {
        const std::string zeros(size - static_cast<std::size_t>(end), '\0');
        if (::write(fd, zeros.data(), zeros.size()) > 0)
            ::fdatasync(fd);
    }
    ::close(fd);
}

base::Result<void> moveFile(const fs::path& from, const fs::path& to)
{
    if (std::rename(from.c_str(), to.c_str()) != 0)
        return fileError(to, errno);
    return {};
}

bool heldByAnother(const fs::path& database)
{
    // The lock bytes of SQLite's file format: SHARED_FIRST and SHARED_SIZE.
    struct flock lock
    {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = 0x40000002;
    lock.l_len = 510;
    const int fd = ::open(database.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return false;
    const bool asked = ::fcntl(fd, F_GETLK, &lock) == 0;
    ::close(fd);
    return asked && lock.l_type != F_UNLCK;
}

fs::path beside(const fs::path& file, const char* suffix)
{
    fs::path other = file;
    other += suffix;
    return other;
}

} // namespace store
