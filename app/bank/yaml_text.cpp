// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank/yaml_text.h"

#include "base/utf8.h"

#include <algorithm>
#include <cstdio>

namespace bank {

namespace {

// Where the next character stands that may be forbidden, judged by its first byte; text.size() if nowhere.
// Line feeds count too, because the caller counts lines.
std::size_t nextSuspect(std::string_view text, std::size_t from)
{
    for (std::size_t i = from; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte < 0x20 || byte == 0x7f || byte == 0xc2 || byte == 0xe2 || byte >= 0xef)
            return i;
    }
    return text.size();
}

char32_t pointAt(std::string_view text, std::size_t at)
{
    const auto first = static_cast<unsigned char>(text[at]);
    const std::size_t length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0x80 ? 2 : 1;
    return length == 1 ? first : base::decodeUtf8(text.substr(at, length)).front();
}

std::string named(char32_t point)
{
    char text[16];
    std::snprintf(text, sizeof text, "U+%04X", static_cast<unsigned>(point));
    return text;
}

base::Position positionOf(std::string_view text, std::size_t at)
{
    const std::string_view before = text.substr(0, at);
    const std::size_t lineStart = before.rfind('\n') + 1; // npos + 1 is 0
    return {static_cast<int>(std::count(before.begin(), before.end(), '\n')) + 1,
            static_cast<int>(base::countCharacters(before.substr(lineStart))) + 1};
}

} // namespace

TextState checkText(std::string_view text, Report& report)
{
    if (const auto bad = base::firstInvalidUtf8(text)) {
        // GBK seldom has a pair that is UTF-8 too: a good character before the bad one speaks against it.
        if (base::countCharacters(text.substr(0, *bad)) == *bad && base::looksLikeGbk(text))
            report.add("file.looks-gbk", positionOf(text, *bad));
        else
            report.add("file.not-utf8", positionOf(text, *bad));
        return TextState::useless;
    }
    TextState state = TextState::sound;
    base::Position at{1, 1};
    std::size_t counted = 0; // `at` is the position of this byte
    for (std::size_t i = nextSuspect(text, 0); i < text.size(); i = nextSuspect(text, i + 1)) {
        const char32_t point = pointAt(text, i);
        if (point == '\n') {
            at = {at.line + 1, 1};
            counted = i + 1;
        }
        if (!base::isForbiddenCharacter(point))
            continue;
        at.column += static_cast<int>(base::countCharacters(text.substr(counted, i - counted)));
        counted = i;
        if (point < 0xa0) {
            report.add("file.control-character", at, {named(point)});
            state = TextState::useless;
        } else {
            report.add("file.hidden-character", at, {named(point)});
            state = std::max(state, TextState::flawed);
        }
    }
    return state;
}

std::string findForbidden(std::string_view text)
{
    for (std::size_t i = nextSuspect(text, 0); i < text.size(); i = nextSuspect(text, i + 1)) {
        const char32_t point = pointAt(text, i);
        if (base::isForbiddenCharacter(point))
            return named(point);
    }
    return {};
}

} // namespace bank
