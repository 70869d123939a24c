// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <cstdint>
#include <string>

namespace base {

// UUID version 7 (RFC 9562): sorts by its time. `random` needs at least 74 unforeseeable bits.
std::string makeUuid(Millis wall, std::uint64_t randomHigh, std::uint64_t randomLow);

// The same from the system's entropy.
std::string newUuid(Millis wall);
std::uint64_t newSeed();

} // namespace base
