// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "practice/memory.h"

#include <string>
#include <string_view>
#include <vector>

namespace practice {

// A history as [{"elapsed_days": 0, "rating": 3}, …]; rating 1–4. invalidArgument names the first review
// that is none.
base::Result<std::vector<Review>> reviewsFromJson(std::string_view text);

// [{"stability", "difficulty", "interval"}, …], one a review.
std::string replayJson(const std::vector<Memory>& memories, double retention, const Weights& weights = {});

} // namespace practice
