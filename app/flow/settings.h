// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"
#include "store/history.h"

#include <optional>
#include <string>

namespace flow {

enum class Theme { system, light, dark };
enum class LanguageChoice { system, chinese, english };

// What a person has set, with the defaults of somebody who has set nothing.
struct Settings
{
    std::string name;
    std::string unit;
    std::optional<base::Day> examDay;
    std::string region = "320600";
    int typeSize = 100; // percent: 100, 125 or 150
    Theme theme = Theme::system;
    LanguageChoice language = LanguageChoice::system;
    bool reduceMotion = false;
    int practiceSize = 20;      // questions of a run: 10, 20, 50, 0 no limit
    bool autoNext = false;      // go on by itself after a right answer
    bool batchFeedback = false; // right or wrong is told at the end of a run
    int clearAfter = 2;         // right answers on different days that clear a mistake, 1–5
    int retention = 90;         // percent to be remembered, 80–97
    int rolloverHour = 4;       // a study day begins, 0–6
    std::string blueprint;      // whose chance of passing is told; empty: the first

    bool operator==(const Settings&) const = default;
};

// Values that no version of the program wrote fall back to their default.
base::Result<Settings> loadSettings(const store::History& history);
// Writes what differs from `before`.
base::Result<void> saveSettings(store::History& history, const Settings& before, const Settings& after);

} // namespace flow
