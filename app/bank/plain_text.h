// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace bank {

// Full-width letters, digits and signs become half-width; everything else stays.
std::u32string halfWidth(std::string_view text);

// What two texts are compared by: without space and punctuation, half-width, in lower case.
std::u32string folded(std::string_view text);

std::string toUtf8(std::u32string_view text);

// How many characters of `text` lie in runs of at least `run` that also stand in `source`.
std::size_t charactersCopied(std::u32string_view text, std::u32string_view source, std::size_t run);

} // namespace bank
