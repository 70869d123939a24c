// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/words.h"

namespace words {

std::string fill(std::string_view pattern, const std::vector<std::string>& args)
{
    std::string text;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool place =
            pattern[i] == '%' && i + 1 < pattern.size() && pattern[i + 1] >= '1' && pattern[i + 1] <= '9';
        if (!place) {
            text.push_back(pattern[i]);
            continue;
        }
        const auto index = static_cast<std::size_t>(pattern[++i] - '1');
        if (index < args.size())
            text += args[index];
    }
    return text;
}

} // namespace words
