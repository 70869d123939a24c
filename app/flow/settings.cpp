// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/settings.h"

#include <array>
#include <map>
#include <utility>

namespace flow {

namespace {

using Row = std::pair<const char*, std::string>;

constexpr std::array<const char*, 3> themeWords{"system", "light", "dark"};
constexpr std::array<const char*, 3> languageWords{"system", "zh", "en"};

std::array<Row, 8> rowsOf(const Settings& s)
{
    return {{{"learner.name", s.name},
             {"learner.unit", s.unit},
             {"learner.exam-day", s.examDay ? base::formatDay(*s.examDay) : std::string()},
             {"learner.region", s.region},
             {"window.type-size", std::to_string(s.typeSize)},
             {"window.theme", themeWords[static_cast<std::size_t>(s.theme)]},
             {"window.language", languageWords[static_cast<std::size_t>(s.language)]},
             {"window.reduce-motion", s.reduceMotion ? "1" : "0"}}};
}

template<std::size_t N>
std::size_t indexOf(const std::array<const char*, N>& words, const std::string& word)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (word == words[i])
            return i;
    }
    return 0;
}

} // namespace

base::Result<Settings> loadSettings(const store::History& history)
{
    std::map<std::string, std::string> values;
    for (const auto& [key, standard] : rowsOf(Settings{})) {
        const auto value = history.setting(key);
        if (!value)
            return tl::unexpected(value.error());
        values[key] = value->value_or(standard);
    }
    Settings s;
    s.name = values["learner.name"];
    s.unit = values["learner.unit"];
    s.examDay = base::parseDay(values["learner.exam-day"]);
    s.region = values["learner.region"];
    const std::string& size = values["window.type-size"];
    s.typeSize = size == "125" ? 125 : size == "150" ? 150 : 100;
    s.theme = static_cast<Theme>(indexOf(themeWords, values["window.theme"]));
    s.language = static_cast<LanguageChoice>(indexOf(languageWords, values["window.language"]));
    s.reduceMotion = values["window.reduce-motion"] == "1";
    return s;
}

base::Result<void> saveSettings(store::History& history, const Settings& before, const Settings& after)
{
    const auto old = rowsOf(before);
    const auto now = rowsOf(after);
    for (std::size_t i = 0; i < now.size(); ++i) {
        if (old[i].second == now[i].second)
            continue;
        if (auto written = history.setSetting(now[i].first, now[i].second); !written)
            return written;
    }
    return {};
}

} // namespace flow
