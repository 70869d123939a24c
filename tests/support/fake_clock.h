// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

namespace support {

// A clock that moves only when told to.
class FakeClock : public base::Clock
{
public:
    base::Reading now{"boot-1", 1'000'000, 900'000, 1'795'406'400'000}; // 2026-11-23 12:00 in Beijing

    base::Reading read() const override { return now; }
    void pass(base::Millis millis)
    {
        now.boot += millis;
        now.mono += millis;
        now.wall += millis;
    }
    void sleep(base::Millis millis)
    {
        now.boot += millis;
        now.wall += millis;
    }
    // A new boot, `off` later by the wall clock.
    void reboot(base::Millis off) { now = {now.bootId + "+", 5'000, 5'000, now.wall + off}; }
};

} // namespace support
