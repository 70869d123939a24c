// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bank/citation.h"
#include "bank/statutes.h"

#include <optional>
#include <string>
#include <string_view>

namespace practice {

// 条文范围: the preamble, articles `first` to `last` (both ends included, also what was inserted between), or
// the whole statute when there is neither.
struct ArticleRange
{
    std::string statute;
    bool preamble = false;
    bank::ArticleNumber first;
    bank::ArticleNumber last;

    bool whole() const { return !preamble && first.article == 0; }
    // Looks at the place alone; whether the statute is the same is for who knows the registry.
    bool holds(const bank::Citation& citation) const;
    bool operator==(const ArticleRange&) const = default;
};

// "宪法 第一条—第三十二条", "宪法 第五条", "宪法 序言" or "宪法"; nothing when it cannot be read or goes down
// to paragraphs. The ends may stand in either order.
std::optional<ArticleRange> parseRange(std::string_view text);

// The one way to write it; parseRange undoes it.
std::string formatRange(const ArticleRange& range);

} // namespace practice
