// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace words {

enum class Language { chinese, english };

// One text in both languages; the source of every sentence that the command line and the window share.
struct Both
{
    std::string_view chinese;
    std::string_view english;

    constexpr std::string_view in(Language language) const
    {
        return language == Language::chinese ? chinese : english;
    }
};

} // namespace words
