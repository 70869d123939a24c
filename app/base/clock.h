// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"

#include <cstdint>
#include <string>

namespace base {

using Millis = std::int64_t;

// One look at every clock of the machine. `boot` counts through suspend, `mono` does not; both restart
// with a new `bootId`. `wall` is Unix time and may be set by anybody.
struct Reading
{
    std::string bootId;
    Millis boot = 0;
    Millis mono = 0;
    Millis wall = 0;

    bool operator==(const Reading&) const = default;
};

class Clock
{
public:
    virtual ~Clock() = default;
    virtual Reading read() const = 0;
};

// CLOCK_BOOTTIME, CLOCK_MONOTONIC, CLOCK_REALTIME and the kernel's boot id.
class SystemClock : public Clock
{
public:
    SystemClock();
    Reading read() const override;

private:
    std::string m_bootId;
};

// The calendar day and the "hh:mm:ss" / "YYYY-MM-DD hh:mm" of a wall time in the machine's time zone.
Day localDay(Millis wall);
int localHour(Millis wall); // 0–23
std::string localTime(Millis wall);
std::string localDayTime(Millis wall);

} // namespace base
