// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/points.h"

namespace exam {

std::optional<Points> parsePoints(std::string_view text)
{
    int halves = 0;
    if (text.ends_with(".5")) {
        halves = 1;
        text.remove_suffix(2);
    } else if (text.ends_with(".0")) {
        text.remove_suffix(2);
    }
    if (text.empty() || text.size() > 4)
        return std::nullopt;
    int whole = 0;
    for (char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        whole = whole * 10 + (c - '0');
    }
    return Points{whole * 2 + halves};
}

std::string formatPoints(Points points)
{
    std::string text = std::to_string(points.halves / 2);
    if (points.halves % 2 != 0)
        text += ".5";
    return text;
}

} // namespace exam
