// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/article_range.h"

#include <array>

namespace practice {

namespace {

using bank::ArticleNumber;
using bank::Citation;

// Longer marks first, so that —— is not taken for — and something else.
constexpr std::array<std::string_view, 7> dashes{"——", "—", "–", "-", "～", "~", "至"};

struct Halves
{
    std::string_view before;
    std::string_view after;
};

std::string_view trimmed(std::string_view text)
{
    while (text.starts_with(' '))
        text.remove_prefix(1);
    while (text.ends_with(' '))
        text.remove_suffix(1);
    return text;
}

// Parted at the last dash with an article behind it: names of statutes have dashes too.
std::optional<Halves> parted(std::string_view text)
{
    for (std::string_view dash : dashes) {
        const std::size_t at = text.rfind(dash);
        if (at == std::string_view::npos || at == 0)
            continue;
        const std::string_view after = trimmed(text.substr(at + dash.size()));
        if (after.starts_with("第") && after.find("条") != std::string_view::npos)
            return Halves{trimmed(text.substr(0, at)), after};
    }
    return std::nullopt;
}

// A name with a space is two places run together.
bool isName(const std::string& statute)
{
    return statute.find(' ') == std::string::npos;
}

bool isArticle(const Citation& citation)
{
    return isName(citation.statute) && citation.article > 0 && citation.paragraph == 0 && citation.item == 0;
}

ArticleNumber numberOf(const Citation& citation)
{
    return {citation.article, citation.inserted};
}

std::string place(const std::string& statute, ArticleNumber number)
{
    return bank::formatCitation({statute, false, number.article, number.inserted});
}

} // namespace

bool ArticleRange::holds(const Citation& citation) const
{
    if (whole() || (preamble && citation.preamble))
        return true;
    return !preamble && citation.article > 0 && first <= numberOf(citation) && numberOf(citation) <= last;
}

std::optional<ArticleRange> parseRange(std::string_view text)
{
    constexpr std::size_t longest = 400; // bytes
    if (text.size() > longest)
        return std::nullopt;
    if (const auto halves = parted(text)) {
        const auto from = bank::parseCitation(halves->before);
        if (!from || !isArticle(*from))
            return std::nullopt;
        const auto to = bank::parseCitation("《" + from->statute + "》" + std::string(halves->after));
        if (!to || !isArticle(*to))
            return std::nullopt;
        return ArticleRange{from->statute, false, numberOf(*from), numberOf(*to)};
    }
    const auto citation = bank::parseCitation(text);
    if (!citation || !isName(citation->statute) || citation->paragraph > 0 || citation->item > 0)
        return std::nullopt;
    return ArticleRange{citation->statute, citation->preamble, numberOf(*citation), numberOf(*citation)};
}

std::string formatRange(const ArticleRange& range)
{
    if (range.preamble)
        return bank::formatCitation({range.statute, true});
    std::string from = place(range.statute, range.first);
    if (range.first == range.last)
        return from;
    return from + "—" + place(range.statute, range.last).substr(range.statute.size() + 1);
}

} // namespace practice
