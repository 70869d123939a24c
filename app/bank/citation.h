// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace bank {

// "行政处罚法 第三十六条第一款" taken apart. Zero means not given; article 120, inserted 1 is
// 第一百二十条之一. A statute alone is a citation too (documents, regulations of which only facts are known).
struct Citation
{
    std::string statute;
    bool preamble = false;
    int article = 0;
    int inserted = 0;
    int paragraph = 0;
    int item = 0;

    auto operator<=>(const Citation&) const = default;
};

// Accepts Chinese or Arabic numerals, with or without 《》 and the space; nothing when it cannot be read.
std::optional<Citation> parseCitation(std::string_view text);

// The one way to write it: "行政处罚法 第三十六条第一款第二项". parseCitation undoes it.
std::string formatCitation(const Citation& citation);

// Chinese numerals up to 9999 ("一千零七十七", also 〇 and 两); nothing when it is not a numeral.
std::optional<int> parseChineseNumber(std::string_view text);
std::string formatChineseNumber(int number);

} // namespace bank
