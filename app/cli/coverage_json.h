// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bank/hot_articles.h"
#include "flow/coverage.h"
#include "words/language.h"

#include <nlohmann/json.hpp>
#include <optional>

namespace cli {

// What `bank coverage --json` prints; `hot` is there when --hot was asked. Articles are written 36 or 120-1.
nlohmann::json coverageJson(const flow::CoverageRequest& request, const flow::CoverageReport& report,
                            const std::optional<bank::HotCoverage>& hot, words::Language language);

} // namespace cli
