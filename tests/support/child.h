// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <filesystem>
#include <functional>
#include <sched.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

// Work that needs other rights or another disk than the test has, in a process of its own.
namespace support {

constexpr int succeeded = 100;
constexpr int impossible = 101; // here, for want of rights

// What `work` returns in a child process.
inline int inChild(const std::function<int()>& work)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(work());
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

// Root may write anywhere, so it becomes nobody first.
inline int asNobody(const std::function<int()>& work)
{
    return inChild([&] {
        if (::getuid() == 0 && (::setgid(65534) != 0 || ::setuid(65534) != 0))
            return impossible;
        return work();
    });
}

// With a disk of that size ("64k", "2m") at `folder`, which only the child sees.
inline int onSmallDisk(const std::filesystem::path& folder, const char* size,
                       const std::function<int()>& work)
{
    return inChild([&] {
        const std::string option = std::string("size=") + size;
        if (::unshare(CLONE_NEWNS) != 0 || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
            ::mount("none", folder.c_str(), "tmpfs", 0, option.c_str()) != 0)
            return impossible;
        return work();
    });
}

template<typename T>
int codeNumber(const base::Result<T>& result)
{
    return result ? succeeded : static_cast<int>(result.error().code);
}

inline int number(base::Code code)
{
    return static_cast<int>(code);
}

} // namespace support
