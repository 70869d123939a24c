// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bank/raw_bank.h"
#include "bank/report.h"
#include "base/day.h"

#include <optional>
#include <string_view>
#include <vector>

namespace bank {

// Lengths in characters.
inline constexpr std::size_t maxTitle = 200;
inline constexpr std::size_t maxStem = 2000;
inline constexpr std::size_t maxOption = 500;
inline constexpr std::size_t maxLongText = 5000; // explanation, material, expected texts
inline constexpr std::size_t maxId = 64;

// Nothing but white space, also the wide one.
bool isBlank(std::string_view text);

// True when the file gives the value; else it is reported, unless its reader has done that.
bool present(const RawText& field, std::string_view key, base::Position owner, Report& report);
bool present(const RawList& field, std::string_view key, base::Position owner, Report& report);

// Reports an empty or too long text.
void checkLength(const RawText& field, std::string_view key, std::size_t limit, Report& report);

// "YYYY-MM-DD"; anything else is reported.
std::optional<base::Day> checkDay(const RawText& field, std::string_view key, Report& report);

// A whole number; anything else is reported.
std::optional<int> checkNumber(const RawText& field, std::string_view key, Report& report);

// [A-Za-z0-9-]+ up to maxId characters, without capitals when `lowerOnly`.
bool checkId(const RawText& field, bool lowerOnly, Report& report);

// Six digits.
bool checkRegion(const RawText& field, Report& report);

// Tells that the text is none of the words a key allows.
void reportUnknownValue(const RawText& field, std::string_view key,
                        const std::vector<std::string_view>& allowed, Report& report);

} // namespace bank
