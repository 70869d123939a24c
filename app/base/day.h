// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace base {

// A calendar day without a time zone; arithmetic is that of std::chrono::sys_days.
using Day = std::chrono::sys_days;

constexpr Day makeDay(int year, unsigned month, unsigned day)
{
    return Day(std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day));
}

// Exactly "YYYY-MM-DD" and a day that exists, else nothing.
std::optional<Day> parseDay(std::string_view text);
std::string formatDay(Day day);

// Days since 1970-01-01, the form in which databases keep a day.
inline int dayNumber(Day day)
{
    return static_cast<int>(day.time_since_epoch().count());
}
inline Day dayFromNumber(int number)
{
    return Day(std::chrono::days(number));
}

} // namespace base
