// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank/citation.h"

#include <array>
#include <utility>

namespace bank {

namespace {

constexpr std::array<std::string_view, 10> digitWords{"零", "一", "二", "三", "四",
                                                      "五", "六", "七", "八", "九"};
constexpr std::array<std::pair<std::string_view, int>, 3> unitWords{{{"千", 1000}, {"百", 100}, {"十", 10}}};

bool take(std::string_view& rest, std::string_view word)
{
    if (!rest.starts_with(word))
        return false;
    rest.remove_prefix(word.size());
    return true;
}

std::optional<int> takeDigit(std::string_view& rest)
{
    for (std::size_t i = 0; i < digitWords.size(); ++i) {
        if (take(rest, digitWords[i]))
            return static_cast<int>(i);
    }
    if (take(rest, "〇") || take(rest, "○"))
        return 0;
    if (take(rest, "两"))
        return 2;
    return std::nullopt;
}

// A numeral at the front of `rest`, Arabic or Chinese, is taken off it.
std::optional<int> takeNumber(std::string_view& rest)
{
    std::size_t length = 0;
    while (length < rest.size() && length < 5 && rest[length] >= '0' && rest[length] <= '9')
        ++length;
    if (length == 5)
        return std::nullopt;
    if (length > 0) {
        int value = 0;
        for (char c : rest.substr(0, length))
            value = value * 10 + (c - '0');
        rest.remove_prefix(length);
        return value;
    }
    std::string_view left = rest;
    while (takeDigit(left) || take(left, "十") || take(left, "百") || take(left, "千")) {
    }
    const auto value = parseChineseNumber(rest.substr(0, rest.size() - left.size()));
    if (value)
        rest = left;
    return value;
}

// "第…条" and its like: 第 may be missing where a citation goes on (…条一款 is read too).
std::optional<int> takeOrdinal(std::string_view& rest, std::string_view unit, bool bracketed = false)
{
    std::string_view left = rest;
    take(left, "第");
    const bool bracket = bracketed && (take(left, "（") || take(left, "("));
    const auto number = takeNumber(left);
    if (!number || *number == 0)
        return std::nullopt;
    if (bracket && !take(left, "）") && !take(left, ")"))
        return std::nullopt;
    if (!take(left, unit))
        return std::nullopt;
    rest = left;
    return number;
}

std::string_view trim(std::string_view text)
{
    const auto blank = [](std::string_view& t) { return take(t, " ") || take(t, "\t") || take(t, "\u3000"); };
    while (blank(text)) {
    }
    for (;;) {
        if (text.ends_with(' ') || text.ends_with('\t'))
            text.remove_suffix(1);
        else if (text.ends_with("\u3000"))
            text.remove_suffix(3);
        else
            return text;
    }
}

// What follows the statute: 序言, or 条, 之, 款, 项 in this order.
bool parsePlace(std::string_view rest, Citation& citation)
{
    if (rest == "序言") {
        citation.preamble = true;
        return true;
    }
    const auto article = takeOrdinal(rest, "条");
    if (!article)
        return false;
    citation.article = *article;
    if (take(rest, "之")) {
        const auto inserted = takeNumber(rest);
        if (!inserted || *inserted == 0)
            return false;
        citation.inserted = *inserted;
    }
    if (const auto paragraph = takeOrdinal(rest, "款"))
        citation.paragraph = *paragraph;
    if (const auto item = takeOrdinal(rest, "项", true))
        citation.item = *item;
    return rest.empty();
}

// Where the place begins in text without a space, as in 行政处罚法第三十六条: the last 第 that reads to the
// end.
std::size_t findPlace(std::string_view text)
{
    for (std::size_t at = text.find("第"); at != std::string_view::npos; at = text.find("第", at + 1)) {
        Citation ignored;
        if (parsePlace(text.substr(at), ignored))
            return at;
    }
    if (text.ends_with("序言") && text.size() > std::string_view("序言").size())
        return text.size() - std::string_view("序言").size();
    return std::string_view::npos;
}

// Whether a name out of 《》 can be told from a place without them, as formatCitation writes it.
bool standsAlone(std::string_view name)
{
    return !name.starts_with("《") && name == trim(name) && name.find(' ') == std::string_view::npos &&
           findPlace(name) == std::string_view::npos;
}

} // namespace

std::optional<int> parseChineseNumber(std::string_view text)
{
    if (text.empty())
        return std::nullopt;
    int total = 0;
    int lastUnit = 10'000;
    bool digitBefore = false;
    while (!text.empty()) {
        const bool zero = take(text, "零") || take(text, "〇") || take(text, "○");
        const auto digit = zero && text.empty() ? std::optional<int>(0) : takeDigit(text);
        digitBefore = digit.has_value();
        int unit = 1;
        for (const auto& [word, value] : unitWords) {
            if (take(text, word)) {
                unit = value;
                break;
            }
        }
        if (!digit && unit != 10)
            return std::nullopt;
        if (unit >= lastUnit || (digit == 0 && (unit > 1 || total > 0)))
            return std::nullopt;
        total += digit.value_or(1) * unit;
        lastUnit = unit;
        if (unit == 1 && !text.empty())
            return std::nullopt;
    }
    return digitBefore || total > 0 ? std::optional<int>(total) : std::nullopt;
}

std::string formatChineseNumber(int number)
{
    if (number <= 0 || number > 9999)
        return number == 0 ? "零" : std::to_string(number);
    std::string text;
    bool gap = false;
    for (const auto& [word, unit] : unitWords) {
        const int digit = number / unit % 10;
        if (digit == 0) {
            gap = !text.empty();
            continue;
        }
        if (gap)
            text += "零";
        gap = false;
        if (!(unit == 10 && digit == 1 && text.empty()))
            text += digitWords[static_cast<std::size_t>(digit)];
        text += word;
    }
    if (const int ones = number % 10; ones > 0) {
        if (gap)
            text += "零";
        text += digitWords[static_cast<std::size_t>(ones)];
    }
    return text;
}

std::optional<Citation> parseCitation(std::string_view text)
{
    text = trim(text);
    Citation citation;
    std::string_view name = text;
    std::string_view place;
    if (take(text, "《")) {
        const std::size_t close = text.rfind("》");
        if (close == std::string_view::npos)
            return std::nullopt;
        name = text.substr(0, close);
        if (!standsAlone(name))
            return std::nullopt;
        place = trim(text.substr(close + std::string_view("》").size()));
    } else if (const std::size_t at = findPlace(text); at != std::string_view::npos) {
        name = trim(text.substr(0, at));
        place = text.substr(at);
    } else if (text.find(' ') != std::string_view::npos) {
        return std::nullopt; // a statute and something that is no place
    }
    if (name.empty() || (!place.empty() && !parsePlace(place, citation)))
        return std::nullopt;
    citation.statute = name;
    return citation;
}

std::string formatCitation(const Citation& citation)
{
    std::string text = citation.statute;
    if (citation.preamble)
        return text + " 序言";
    if (citation.article == 0)
        return text;
    text += " 第" + formatChineseNumber(citation.article) + "条";
    if (citation.inserted > 0)
        text += "之" + formatChineseNumber(citation.inserted);
    if (citation.paragraph > 0)
        text += "第" + formatChineseNumber(citation.paragraph) + "款";
    if (citation.item > 0)
        text += "第" + formatChineseNumber(citation.item) + "项";
    return text;
}

} // namespace bank
