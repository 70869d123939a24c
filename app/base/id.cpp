// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id.h"

#include <cstdio>
#include <sodium.h>

namespace base {

std::string makeUuid(Millis wall, std::uint64_t randomHigh, std::uint64_t randomLow)
{
    const auto time = static_cast<std::uint64_t>(wall) & 0xffff'ffff'ffffULL;
    const std::uint64_t high = (time << 16) | 0x7000 | (randomHigh & 0x0fff);
    const std::uint64_t low = 0x8000'0000'0000'0000ULL | (randomLow >> 2);
    char text[40];
    std::snprintf(text, sizeof text, "%08x-%04x-%04x-%04x-%012llx", static_cast<unsigned>(high >> 32),
                  static_cast<unsigned>(high >> 16 & 0xffff), static_cast<unsigned>(high & 0xffff),
                  static_cast<unsigned>(low >> 48),
                  static_cast<unsigned long long>(low & 0xffff'ffff'ffffULL));
    return text;
}

std::uint64_t newSeed()
{
    std::uint64_t value = 0;
    randombytes_buf(&value, sizeof value);
    return value;
}

std::string newUuid(Millis wall)
{
    return makeUuid(wall, newSeed(), newSeed());
}

} // namespace base
