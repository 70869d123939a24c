// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank/plain_text.h"

#include "base/utf8.h"

#include <algorithm>
#include <unordered_set>

namespace bank {

namespace {

bool isDigit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}

bool isSpaceOrPunctuation(char32_t c)
{
    constexpr std::u32string_view ascii = U" \t\r\n,.;:!?'\"()[]{}_`|\\";
    constexpr std::u32string_view others = U"\u00a0\u00b7\u2022\ufe30\ufe31";
    return ascii.find(c) != std::u32string_view::npos || others.find(c) != std::u32string_view::npos ||
           (c >= 0x2010 && c <= 0x2027) || (c >= 0x3000 && c <= 0x3020 && c != U'〇' && c != U'々');
}

} // namespace

std::u32string halfWidth(std::string_view text)
{
    constexpr char32_t first = 0xff01;
    constexpr char32_t last = 0xff5e;
    std::u32string points = base::decodeUtf8(text);
    for (char32_t& point : points) {
        if (point >= first && point <= last)
            point = point - first + U'!';
    }
    return points;
}

std::u32string folded(std::string_view text)
{
    const std::u32string points = halfWidth(text);
    std::u32string kept;
    kept.reserve(points.size());
    for (std::size_t i = 0; i < points.size(); ++i) {
        const char32_t c = points[i];
        const bool decimal =
            c == U'.' && i > 0 && isDigit(points[i - 1]) && i + 1 < points.size() && isDigit(points[i + 1]);
        if (decimal || !isSpaceOrPunctuation(c))
            kept.push_back(c >= U'A' && c <= U'Z' ? c - U'A' + U'a' : c);
    }
    return kept;
}

std::string toUtf8(std::u32string_view text)
{
    std::string bytes;
    for (char32_t point : text)
        base::appendUtf8(bytes, point);
    return bytes;
}

std::size_t charactersCopied(std::u32string_view text, std::u32string_view source, std::size_t run)
{
    if (text.size() < run || source.size() < run)
        return 0;
    std::unordered_set<std::u32string_view> known;
    for (std::size_t i = 0; i + run <= source.size(); ++i)
        known.insert(source.substr(i, run));
    std::size_t copied = 0;
    std::size_t counted = 0; // characters before this one are counted already
    for (std::size_t i = 0; i + run <= text.size(); ++i) {
        if (!known.contains(text.substr(i, run)))
            continue;
        copied += i + run - std::max(counted, i);
        counted = i + run;
    }
    return copied;
}

} // namespace bank
