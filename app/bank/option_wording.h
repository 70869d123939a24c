// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bank {

// 以上都对, 均不正确: says something about the other options.
bool isCatchAll(std::string_view option);
// A和B, 只有AC: names other options by letters, which options that are shuffled lose.
bool namesLetters(std::string_view option);

// Two options that differ in punctuation, width or the writing of a number only.
std::optional<std::pair<std::size_t, std::size_t>> sameOptions(const std::vector<std::string>& options);

// An option at least half as long again as the next longest, and by six characters or more.
struct LongOption
{
    std::size_t index;
    std::size_t length; // characters
    std::size_t next;
};
std::optional<LongOption> lonelyLong(const std::vector<std::string>& options);

// The options, at most half of them, that are nothing but quantities where another has no number at all.
std::vector<std::size_t> quantitiesAmongWords(const std::vector<std::string>& options);

} // namespace bank
