// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/chapters.h"

#include "bank/citation.h"

#include <limits>

namespace flow {

namespace {

constexpr std::string_view begin = "第";

} // namespace

int chapterNumber(std::string_view chapter)
{
    constexpr std::string_view ends[] = {"编", "章", "节"};
    if (chapter.starts_with("序言"))
        return 0;
    const std::size_t at = chapter.find(begin);
    if (at != std::string_view::npos) {
        const std::string_view rest = chapter.substr(at + begin.size());
        for (const std::string_view end : ends) {
            if (const auto number = bank::parseChineseNumber(rest.substr(0, rest.find(end))))
                return *number;
        }
    }
    return std::numeric_limits<int>::max();
}

std::string_view bookOf(std::string_view chapter)
{
    const std::size_t at = chapter.find(begin);
    return at == std::string_view::npos ? std::string_view() : chapter.substr(0, at);
}

} // namespace flow
