// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace exam {

// Points in steps of one half; arithmetic never leaves the steps.
struct Points
{
    int halves = 0;

    static constexpr Points whole(int points) { return {points * 2}; }
    constexpr Points operator+(Points o) const { return {halves + o.halves}; }
    constexpr Points operator-(Points o) const { return {halves - o.halves}; }
    constexpr Points operator*(int n) const { return {halves * n}; }
    constexpr Points& operator+=(Points o)
    {
        halves += o.halves;
        return *this;
    }
    constexpr auto operator<=>(const Points&) const = default;
    constexpr double value() const { return halves / 2.0; }
};

// "2", "0.5", "1.5": nothing for any other form or step.
std::optional<Points> parsePoints(std::string_view text);
std::string formatPoints(Points points);

} // namespace exam
