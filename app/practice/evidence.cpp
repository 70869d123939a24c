// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/evidence.h"

#include <algorithm>
#include <array>

namespace practice {

double guessingChance(bank::Type type, int options)
{
    const int n = std::clamp(options, 2, bank::OptionSet::maxOptions);
    const int sets = (1 << n) - 1;
    switch (type) {
    case bank::Type::trueFalse:
        return 0.5;
    case bank::Type::multiple:
        return 1.0 / (sets - n);
    case bank::Type::indefinite:
        return 1.0 / sets;
    default:
        return 1.0 / n;
    }
}

double logitOfLabel(int difficulty)
{
    constexpr std::array logits{-1.2, -0.6, 0.0, 0.6, 1.2};
    return logits[static_cast<std::size_t>(std::clamp(difficulty, 1, 5) - 1)];
}

} // namespace practice
