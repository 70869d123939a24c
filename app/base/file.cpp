// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace base {

namespace {

// Closes on every way out; release() hands the descriptor on.
class Descriptor
{
public:
    explicit Descriptor(int fd)
        : m_fd(fd)
    {}
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int get() const { return m_fd; }

private:
    int m_fd;
};

tl::unexpected<Error> systemError(Code code, const std::filesystem::path& path)
{
    const int number = errno;
    if (code == Code::fileNotWritable && (number == ENOSPC || number == EDQUOT || number == EFBIG))
        code = Code::diskFull;
    return fail(code, path.string(), std::strerror(number));
}

Result<void> writeAll(int fd, std::string_view bytes, const std::filesystem::path& path)
{
    while (!bytes.empty()) {
        const ssize_t count = ::write(fd, bytes.data(), bytes.size());
        if (count < 0) {
            if (errno == EINTR)
                continue;
            return systemError(Code::fileNotWritable, path);
        }
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return {};
}

// All of `from` into `to`, piece by piece.
Result<void> pour(int from, int to, const std::filesystem::path& source, const std::filesystem::path& target)
{
    std::string piece(1 << 16, '\0');
    for (;;) {
        const ssize_t count = ::read(from, piece.data(), piece.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return systemError(Code::fileUnreadable, source);
        if (count == 0)
            break;
        auto written =
            writeAll(to, std::string_view(piece).substr(0, static_cast<std::size_t>(count)), target);
        if (!written)
            return written;
    }
    if (::fsync(to) != 0)
        return systemError(Code::fileNotWritable, target);
    return {};
}

} // namespace

Result<std::string> readFile(const std::filesystem::path& path, std::uintmax_t limit)
{
    // O_NONBLOCK: a named pipe in a bank folder must not hang the program.
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (file.get() < 0)
        return systemError(errno == ENOENT ? Code::fileMissing : Code::fileUnreadable, path);
    struct stat info
    {};
    if (::fstat(file.get(), &info) != 0)
        return systemError(Code::fileUnreadable, path);
    if (!S_ISREG(info.st_mode))
        return fail(Code::fileUnreadable, path.string(), "not a regular file");
    if (static_cast<std::uintmax_t>(info.st_size) > limit)
        return fail(Code::fileTooLarge, path.string(), std::to_string(info.st_size));

    std::string bytes(static_cast<std::size_t>(info.st_size), '\0');
    std::size_t filled = 0;
    while (filled < bytes.size()) {
        const ssize_t count = ::read(file.get(), bytes.data() + filled, bytes.size() - filled);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return systemError(Code::fileUnreadable, path);
        if (count == 0)
            break;
        filled += static_cast<std::size_t>(count);
    }
    bytes.resize(filled);
    return bytes;
}

Result<void> writeFile(const std::filesystem::path& path, std::string_view bytes)
{
    std::filesystem::path part = path;
    part += ".part";
    {
        const Descriptor file(::open(part.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644));
        if (file.get() < 0)
            return systemError(Code::fileNotWritable, part);
        auto written = writeAll(file.get(), bytes, part);
        if (written && ::fsync(file.get()) != 0)
            written = systemError(Code::fileNotWritable, part);
        if (!written) {
            ::unlink(part.c_str());
            return written;
        }
    }
    if (::rename(part.c_str(), path.c_str()) != 0)
        return systemError(Code::fileNotWritable, path);
    return syncFolder(path.parent_path());
}

Result<void> copyFile(const std::filesystem::path& from, const std::filesystem::path& to)
{
    const Descriptor source(::open(from.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    struct stat info
    {};
    if (source.get() < 0 || ::fstat(source.get(), &info) != 0)
        return systemError(errno == ENOENT ? Code::fileMissing : Code::fileUnreadable, from);
    if (!S_ISREG(info.st_mode))
        return fail(Code::fileUnreadable, from.string(), "not a regular file");
    const Descriptor target(::open(to.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, info.st_mode & 0777));
    if (target.get() < 0)
        return systemError(Code::fileNotWritable, to);
    auto copied = pour(source.get(), target.get(), from, to);
    if (!copied)
        ::unlink(to.c_str());
    return copied;
}

Result<void> syncFolder(const std::filesystem::path& folder)
{
    const std::filesystem::path name = folder.empty() ? std::filesystem::path(".") : folder;
    const Descriptor dir(::open(name.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (dir.get() < 0 || ::fsync(dir.get()) != 0)
        return systemError(Code::fileNotWritable, name);
    return {};
}

} // namespace base
