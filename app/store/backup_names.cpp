// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup_names.h"

#include "base/day.h"

#include <algorithm>
#include <ctime>
#include <functional>
#include <set>

namespace store {

namespace {

constexpr std::string_view prefix = "history-";
constexpr std::string_view suffix = ".sqlite";
constexpr std::string_view form = "00000000-000000"; // 0 is any digit
constexpr std::size_t dayLength = 8;
constexpr std::size_t newest = 10;
constexpr std::size_t days = 31;

bool hasForm(std::string_view stamp)
{
    return std::equal(stamp.begin(), stamp.end(), form.begin(), form.end(),
                      [](char c, char f) { return f == '0' ? c >= '0' && c <= '9' : c == f; });
}

int digits(std::string_view text, std::size_t from, std::size_t count)
{
    return std::stoi(std::string(text.substr(from, count)));
}

} // namespace

std::string timeStamp(base::Millis wall)
{
    std::string stamp = base::formatDay(base::localDay(wall)) + '-' + base::localTime(wall);
    stamp.erase(std::remove(stamp.begin(), stamp.end(), ':'), stamp.end());
    stamp.erase(7, 1);
    stamp.erase(4, 1);
    return stamp;
}

std::string backupName(base::Millis wall)
{
    return std::string(prefix) + timeStamp(wall) + std::string(suffix);
}

std::optional<base::Millis> backupTime(std::string_view name)
{
    if (!name.starts_with(prefix) || !name.ends_with(suffix) ||
        name.size() != prefix.size() + form.size() + suffix.size())
        return std::nullopt;
    const std::string_view stamp = name.substr(prefix.size(), form.size());
    if (!hasForm(stamp))
        return std::nullopt;
    std::tm parts{};
    parts.tm_year = digits(stamp, 0, 4) - 1900;
    parts.tm_mon = digits(stamp, 4, 2) - 1;
    parts.tm_mday = digits(stamp, 6, 2);
    parts.tm_hour = digits(stamp, 9, 2);
    parts.tm_min = digits(stamp, 11, 2);
    parts.tm_sec = digits(stamp, 13, 2);
    parts.tm_isdst = -1;
    return static_cast<base::Millis>(std::mktime(&parts)) * 1000;
}

std::vector<std::string> superfluousBackups(std::vector<std::string> names)
{
    std::erase_if(names, [](const std::string& name) { return !backupTime(name); });
    std::sort(names.begin(), names.end(), std::greater<>()); // the form sorts by time
    std::set<std::string, std::less<>> daysKept;
    std::vector<std::string> superfluous;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const bool lastOfDay =
            daysKept.size() < days && daysKept.insert(names[i].substr(prefix.size(), dayLength)).second;
        if (i >= newest && !lastOfDay)
            superfluous.push_back(names[i]);
    }
    return superfluous;
}

} // namespace store
