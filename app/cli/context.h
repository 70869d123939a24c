// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "flow/library.h"
#include "flow/places.h"
#include "store/history.h"
#include "words/words.h"

#include <iosfwd>
#include <string>
#include <vector>

namespace cli {

inline constexpr int exitOk = 0;
inline constexpr int exitFound = 1;
inline constexpr int exitUsage = 2;
inline constexpr int exitFailed = 3;

// What every command works with. `language` follows --lang, else the locale; `json` is --json.
struct Context
{
    flow::Places places;
    const base::Clock& clock;
    std::ostream& out;
    std::ostream& err;
    words::Language language = words::Language::chinese;
    bool json = false;
    std::string profile{}; // whose history; empty: of whoever was there first

    base::Day today() const { return base::localDay(clock.read().wall); }
    std::string_view say(words::Both text) const { return text.in(language); }
    // Tells the error and gives the exit code for it.
    int failed(const base::Error& error) const;
    // The places with the data folder that was chosen in the window.
    base::Result<flow::Places> settled() const;
    base::Result<flow::Library> openLibrary() const;
    base::Result<store::History> openHistory() const;
};

// "/a/b.yaml:12:5 错误 bank.alias 说明。办法。"
std::string findingLine(const base::Finding& finding, words::Language language);

} // namespace cli
