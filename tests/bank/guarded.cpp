// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guarded.h"

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace bank_test {

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr bool limitsMemory = false;
#else
constexpr bool limitsMemory = true;
#endif

void limit(__rlimit_resource resource, rlim_t value)
{
    const rlimit both{value, value};
    ::setrlimit(resource, &both);
}

[[noreturn]] void runChild(int out, int megabytes, int seconds, const std::function<std::string()>& work)
{
    if (limitsMemory)
        limit(RLIMIT_AS, static_cast<rlim_t>(megabytes) << 20);
    limit(RLIMIT_CPU, static_cast<rlim_t>(seconds));
    limit(RLIMIT_CORE, 0);
    int status = 1;
    try {
        const std::string result = work();
        status = ::write(out, result.data(), result.size()) == static_cast<ssize_t>(result.size()) ? 0 : 2;
    } catch (...) {
        status = 3;
    }
    ::_exit(status);
}

} // namespace

std::string guarded(int megabytes, int seconds, const std::function<std::string()>& work)
{
    int ends[2];
    if (::pipe(ends) != 0)
        return "died: no pipe";
    const pid_t child = ::fork();
    if (child < 0)
        return "died: no process";
    if (child == 0)
        runChild(ends[1], megabytes, seconds, work);
    ::close(ends[1]);
    std::string result;
    char part[4096];
    for (ssize_t count = ::read(ends[0], part, sizeof part); count > 0;
         count = ::read(ends[0], part, sizeof part))
        result.append(part, static_cast<std::size_t>(count));
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    if (WIFSIGNALED(status))
        return "died: signal " + std::to_string(WTERMSIG(status));
    return WEXITSTATUS(status) == 0 ? result : "died: exit " + std::to_string(WEXITSTATUS(status));
}

} // namespace bank_test
