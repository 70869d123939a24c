// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/settings.h"

#include <array>
#include <charconv>
#include <map>
#include <utility>

namespace flow {

namespace {

using Row = std::pair<const char*, std::string>;

constexpr std::array<const char*, 3> themeWords{"system", "light", "dark"};
constexpr std::array<const char*, 3> languageWords{"system", "zh", "en"};

std::array<Row, 15> rowsOf(const Settings& s)
{
    return {{{"learner.name", s.name},
             {"learner.unit", s.unit},
             {"learner.exam-day", s.examDay ? base::formatDay(*s.examDay) : std::string()},
             {"learner.region", s.region},
             {"window.type-size", std::to_string(s.typeSize)},
             {"window.theme", themeWords[static_cast<std::size_t>(s.theme)]},
             {"window.language", languageWords[static_cast<std::size_t>(s.language)]},
             {"window.reduce-motion", s.reduceMotion ? "1" : "0"},
             {"practice.size", std::to_string(s.practiceSize)},
             {"practice.auto-next", s.autoNext ? "1" : "0"},
             {"practice.batch", s.batchFeedback ? "1" : "0"},
             {"practice.clear-after", std::to_string(s.clearAfter)},
             {"practice.retention", std::to_string(s.retention)},
             {"practice.rollover", std::to_string(s.rolloverHour)},
             {"practice.blueprint", s.blueprint}}};
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

// The number that stands there when it is one within the bounds, else the standard.
int numberIn(const std::string& text, int low, int high, int standard)
{
    int value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = read.ec == std::errc() && read.ptr == text.data() + text.size();
    return whole && value >= low && value <= high ? value : standard;
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
    const Settings standard;
    s.practiceSize = numberIn(values["practice.size"], 0, 500, standard.practiceSize);
    s.autoNext = values["practice.auto-next"] == "1";
    s.batchFeedback = values["practice.batch"] == "1";
    s.clearAfter = numberIn(values["practice.clear-after"], 1, 5, standard.clearAfter);
    s.retention = numberIn(values["practice.retention"], 80, 97, standard.retention);
    s.rolloverHour = numberIn(values["practice.rollover"], 0, 6, standard.rolloverHour);
    s.blueprint = values["practice.blueprint"];
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
