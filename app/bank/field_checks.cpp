// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank/field_checks.h"

#include "base/utf8.h"

#include <algorithm>
#include <charconv>

namespace bank {

namespace {

template<typename Field>
bool isPresent(const Field& field, std::string_view key, base::Position owner, Report& report)
{
    const bool reported = field.at.line > 0;
    if (!field.given && !reported)
        report.add("field.missing", owner, {std::string(key)});
    return field.given;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

bool present(const RawText& field, std::string_view key, base::Position owner, Report& report)
{
    return isPresent(field, key, owner, report);
}

bool present(const RawList& field, std::string_view key, base::Position owner, Report& report)
{
    return isPresent(field, key, owner, report);
}

void checkLength(const RawText& field, std::string_view key, std::size_t limit, Report& report)
{
    if (!field.given)
        return;
    if (isBlank(field.text)) {
        report.add("field.empty", field.at, {std::string(key)});
    } else if (field.text.size() > limit) { // characters are never more than bytes
        if (const std::size_t length = base::countCharacters(field.text); length > limit)
            report.add("field.too-long", field.at,
                       {std::string(key), std::to_string(length), std::to_string(limit)});
    }
}

std::optional<base::Day> checkDay(const RawText& field, std::string_view key, Report& report)
{
    const auto day = base::parseDay(field.text);
    if (!day)
        report.add("field.not-a-day", field.at, {std::string(key), field.text});
    return day;
}

std::optional<int> checkNumber(const RawText& field, std::string_view key, Report& report)
{
    int value = 0;
    const char* end = field.text.data() + field.text.size();
    const auto [stop, failure] = std::from_chars(field.text.data(), end, value);
    if (failure == std::errc{} && stop == end)
        return value;
    report.add("field.not-a-number", field.at, {std::string(key), field.text});
    return std::nullopt;
}

bool checkId(const RawText& field, bool lowerOnly, Report& report)
{
    const auto allowed = [&](char c) {
        return isDigit(c) || (c >= 'a' && c <= 'z') || c == '-' || (!lowerOnly && c >= 'A' && c <= 'Z');
    };
    const bool good = !field.text.empty() && field.text.size() <= maxId &&
                      std::all_of(field.text.begin(), field.text.end(), allowed);
    if (!good)
        report.add("field.id-form", field.at, {field.text, lowerOnly ? "a-z 0-9 -" : "A-Z a-z 0-9 -"});
    return good;
}

bool checkRegion(const RawText& field, Report& report)
{
    const bool good = field.text.size() == 6 && std::all_of(field.text.begin(), field.text.end(), isDigit);
    if (!good)
        report.add("field.region-form", field.at, {field.text});
    return good;
}

void reportUnknownValue(const RawText& field, std::string_view key,
                        const std::vector<std::string_view>& allowed, Report& report)
{
    constexpr FindingCode code = "field.unknown-value";
    std::string list;
    for (std::string_view word : allowed)
        list.append(list.empty() ? "" : " ").append(word);
    report.add(code, field.at,
               {std::string(key), field.text, report.wants(code) ? nearest(field.text, allowed) : "", list});
}

bool isBlank(std::string_view text)
{
    constexpr std::string_view wideSpace = "\u3000";
    while (!text.empty()) {
        if (text.starts_with(wideSpace))
            text.remove_prefix(wideSpace.size());
        else if (text.front() == ' ' || text.front() == '\t' || text.front() == '\n')
            text.remove_prefix(1);
        else
            return false;
    }
    return true;
}

} // namespace bank
