// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace bank {

// A fraction in lowest terms.
struct Fraction
{
    std::int64_t top = 0;
    std::int64_t bottom = 1;

    bool operator==(const Fraction&) const = default;
};

// A number with its unit: 二年, 2年, 两年 and 二十四个月 are 24 月; 百分之三十, 30% and 三成 are 3/10 of
// share. A numeral without a unit has an empty one.
struct Quantity
{
    Fraction value;
    std::u32string_view unit;
    Fraction numeral; // the number as it is written: 2 of 二年
    std::size_t from = 0;
    std::size_t to = 0; // its place in the text

    bool same(const Quantity& other) const { return value == other.value && unit == other.unit; }
};

inline constexpr std::u32string_view shareUnit = U"/";
inline constexpr std::u32string_view ordinalUnit = U"第";

// All of them in `text`, which is half-width; in 三至五日 both are days.
std::vector<Quantity> quantitiesIn(std::u32string_view text);

// Nothing but one or more quantities and words such as 以上, 不超过, 至.
bool isOnlyQuantities(std::u32string_view text, const std::vector<Quantity>& quantities);

} // namespace bank
