// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <ctime>
#include <fstream>

namespace base {

namespace {

Millis millis(clockid_t id)
{
    timespec t{};
    clock_gettime(id, &t);
    return static_cast<Millis>(t.tv_sec) * 1000 + t.tv_nsec / 1'000'000;
}

std::tm local(Millis wall)
{
    const auto seconds = static_cast<std::time_t>(wall / 1000);
    std::tm parts{};
    localtime_r(&seconds, &parts);
    return parts;
}

std::string format(Millis wall, const char* pattern)
{
    const std::tm parts = local(wall);
    char text[32];
    return std::string(text, std::strftime(text, sizeof text, pattern, &parts));
}

} // namespace

SystemClock::SystemClock()
{
    std::ifstream file("/proc/sys/kernel/random/boot_id");
    std::getline(file, m_bootId);
}

Reading SystemClock::read() const
{
    return {m_bootId, millis(CLOCK_BOOTTIME), millis(CLOCK_MONOTONIC), millis(CLOCK_REALTIME)};
}

Day localDay(Millis wall)
{
    const std::tm parts = local(wall);
    return makeDay(parts.tm_year + 1900, static_cast<unsigned>(parts.tm_mon + 1),
                   static_cast<unsigned>(parts.tm_mday));
}

int localHour(Millis wall)
{
    return local(wall).tm_hour;
}

std::string localTime(Millis wall)
{
    return format(wall, "%H:%M:%S");
}

std::string localDayTime(Millis wall)
{
    return format(wall, "%Y-%m-%d %H:%M");
}

} // namespace base
