// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank/option_set.h"

namespace bank {

std::optional<OptionSet> OptionSet::fromLetters(std::string_view letters)
{
    unsigned bits = 0;
    for (char c : letters) {
        const int index = c - 'A';
        if (index < 0 || index >= maxOptions || (bits >> index) != 0)
            return std::nullopt;
        bits |= 1U << index;
    }
    return fromBits(bits);
}

std::string OptionSet::letters() const
{
    std::string text;
    for (int i = 0; i < maxOptions; ++i) {
        if (contains(i))
            text.push_back(static_cast<char>('A' + i));
    }
    return text;
}

} // namespace bank
