// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank/explanation_wording.h"

#include "bank/plain_text.h"
#include "bank/quantities.h"

#include <algorithm>

namespace bank {

namespace {

// The explanation without {A}, whose letters are no words of its own.
std::string withoutLetters(std::string text)
{
    for (std::size_t open = text.find('{'); open != std::string::npos; open = text.find('{', open)) {
        const std::size_t close = text.find('}', open);
        if (close != open + 2)
            ++open;
        else
            text.erase(open, 3);
    }
    return text;
}

using Quantities = std::vector<Quantity>;

bool contains(const Quantities& quantities, const Quantity& wanted)
{
    return std::any_of(quantities.begin(), quantities.end(), [&](const Quantity& q) {
        return wanted.unit.empty() ? q.numeral == wanted.value : q.same(wanted);
    });
}

// An option as numbers and what is left without them.
struct Parts
{
    std::u32string text;
    Quantities quantities;
    std::u32string rest;

    explicit Parts(const std::string& option)
        : text(halfWidth(option))
        , quantities(quantitiesIn(text))
        , rest(text)
    {
        std::for_each(quantities.rbegin(), quantities.rend(), [this](const Quantity& quantity) {
            rest.replace(quantity.from, quantity.to - quantity.from, U"#");
        });
    }
    std::u32string_view written(const Quantity& quantity) const
    {
        return std::u32string_view(text).substr(quantity.from, quantity.to - quantity.from);
    }
};

} // namespace

bool explainsNothing(const Question& question)
{
    constexpr std::size_t fewest = 10;
    return folded(withoutLetters(question.explanation)).size() < fewest;
}

int percentRepeated(const Question& question)
{
    constexpr std::size_t run = 6;
    const std::u32string own = folded(withoutLetters(question.explanation));
    std::u32string source = folded(question.stem);
    for (std::size_t i = 0; i < question.options.size(); ++i) {
        if (question.key.contains(static_cast<int>(i)))
            source += U'\n' + folded(question.options[i]);
    }
    return own.empty() ? 0 : static_cast<int>(charactersCopied(own, source, run) * 100 / own.size());
}

std::optional<std::string> unexplainedNumber(const Question& question)
{
    const std::vector<Parts> options(question.options.begin(), question.options.end());
    const std::u32string explanation = halfWidth(question.explanation);
    const Quantities explained = quantitiesIn(explanation);
    for (std::size_t i = 0; i < options.size(); ++i) {
        const Parts& key = options[i];
        if (!question.key.contains(static_cast<int>(i)))
            continue;
        for (const Parts& other : options) {
            if (other.rest != key.rest)
                continue;
            for (const Quantity& quantity : key.quantities) {
                if (!contains(other.quantities, quantity) && !contains(explained, quantity))
                    return toUtf8(key.written(quantity));
            }
        }
    }
    return std::nullopt;
}

} // namespace bank
