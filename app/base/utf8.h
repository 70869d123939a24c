// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace base {

// Byte offset of the first sequence that is not UTF-8 (overlong forms, surrogates, > U+10FFFF included).
std::optional<std::size_t> firstInvalidUtf8(std::string_view text);

// True when the text is not UTF-8 but every byte pair fits GBK and most of them are Chinese characters.
bool looksLikeGbk(std::string_view text);

// Expects valid UTF-8; invalid bytes become U+FFFD.
std::u32string decodeUtf8(std::string_view text);
void appendUtf8(std::string& text, char32_t point);
std::size_t countCharacters(std::string_view text);

// Control, bidirectional-override and non-characters that no bank or roster needs (tab, CR and LF are
// allowed).
bool isForbiddenCharacter(char32_t point);
std::string withoutForbidden(std::string_view text);

// Search terms: each pair of neighbouring Han characters, and each run of letters and digits in lower case.
std::vector<std::string> searchTerms(std::string_view text);

} // namespace base
