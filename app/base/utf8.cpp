// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utf8.h"

namespace base {

namespace {

struct Step
{
    char32_t point;
    std::size_t length; // 0: not UTF-8
};

Step decodeOne(std::string_view rest)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(rest[i]); };
    const unsigned char first = byte(0);
    if (first < 0x80)
        return {first, 1};
    const std::size_t length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    if (first < 0xc2 || first > 0xf4 || rest.size() < length)
        return {0, 0};
    char32_t point = first & (0x7fU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xc0) != 0x80)
            return {0, 0};
        point = (point << 6) | (byte(i) & 0x3fU);
    }
    const bool overlong = (length == 3 && point < 0x800) || (length == 4 && point < 0x10000);
    if (overlong || (point >= 0xd800 && point <= 0xdfff) || point > 0x10ffff)
        return {0, 0};
    return {point, length};
}

bool isHan(char32_t c)
{
    return (c >= 0x4e00 && c <= 0x9fff) || (c >= 0x3400 && c <= 0x4dbf) || (c >= 0x20000 && c <= 0x2ffff);
}

bool isWord(char32_t c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c >= 0xc0;
}

char32_t lower(char32_t c)
{
    return c >= 'A' && c <= 'Z' ? c + 32 : c;
}

} // namespace

std::optional<std::size_t> firstInvalidUtf8(std::string_view text)
{
    std::size_t i = 0;
    while (i < text.size()) {
        const Step step = decodeOne(text.substr(i));
        if (step.length == 0)
            return i;
        i += step.length;
    }
    return std::nullopt;
}

bool looksLikeGbk(std::string_view text)
{
    std::size_t pairs = 0;
    std::size_t chinese = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto first = static_cast<unsigned char>(text[i]);
        if (first < 0x80)
            continue;
        if (first == 0x80 || first == 0xff || i + 1 >= text.size())
            return false;
        const auto second = static_cast<unsigned char>(text[++i]);
        if (second < 0x40 || second == 0x7f || second == 0xff)
            return false;
        ++pairs;
        // GB 2312 level 1 and 2 hold nearly every character of ordinary text; A1–A3 are punctuation.
        if (second >= 0xa1 && ((first >= 0xb0 && first <= 0xf7) || (first >= 0xa1 && first <= 0xa3)))
            ++chinese;
    }
    return pairs > 0 && chinese * 10 >= pairs * 8;
}

std::u32string decodeUtf8(std::string_view text)
{
    std::u32string points;
    points.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const Step step = decodeOne(text.substr(i));
        points.push_back(step.length ? step.point : U'\uFFFD');
        i += step.length ? step.length : 1;
    }
    return points;
}

void appendUtf8(std::string& text, char32_t point)
{
    const auto put = [&](char32_t byte) { text.push_back(static_cast<char>(byte)); };
    if (point < 0x80) {
        put(point);
    } else if (point < 0x800) {
        put(0xc0 | (point >> 6));
        put(0x80 | (point & 0x3f));
    } else if (point < 0x10000) {
        put(0xe0 | (point >> 12));
        put(0x80 | ((point >> 6) & 0x3f));
        put(0x80 | (point & 0x3f));
    } else {
        put(0xf0 | (point >> 18));
        put(0x80 | ((point >> 12) & 0x3f));
        put(0x80 | ((point >> 6) & 0x3f));
        put(0x80 | (point & 0x3f));
    }
}

std::size_t countCharacters(std::string_view text)
{
    std::size_t count = 0;
    for (char c : text)
        count += (static_cast<unsigned char>(c) & 0xc0) != 0x80;
    return count;
}

bool isForbiddenCharacter(char32_t c)
{
    if (c == '\t' || c == '\n' || c == '\r')
        return false;
    const bool control = c < 0x20 || (c >= 0x7f && c <= 0x9f);
    const bool bidi =
        (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0x200e || c == 0x200f;
    const bool separator = c == 0x2028 || c == 0x2029 || c == 0xfeff || c == 0xfffd;
    const bool nonCharacter = (c >= 0xfdd0 && c <= 0xfdef) || (c & 0xfffe) == 0xfffe;
    return control || bidi || separator || nonCharacter;
}

std::string withoutForbidden(std::string_view text)
{
    std::string kept;
    for (const char32_t point : decodeUtf8(text)) {
        if (!isForbiddenCharacter(point))
            appendUtf8(kept, point);
    }
    return kept;
}

std::vector<std::string> searchTerms(std::string_view text)
{
    std::vector<std::string> terms;
    const std::u32string points = decodeUtf8(text);
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (isHan(points[i])) {
            std::string term;
            appendUtf8(term, points[i]);
            if (i + 1 < points.size() && isHan(points[i + 1])) {
                appendUtf8(term, points[i + 1]);
                terms.push_back(term);
            } else if (i == 0 || !isHan(points[i - 1])) {
                terms.push_back(term);
            }
        } else if (isWord(points[i]) && points[i] < 0x2000) {
            std::string term;
            while (i < points.size() && isWord(points[i]) && points[i] < 0x2000)
                appendUtf8(term, lower(points[i++]));
            --i;
            terms.push_back(term);
        }
    }
    return terms;
}

} // namespace base
