// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bank/question_json.h"
#include "exam/marking.h"
#include "exam/paper.h"

#include <optional>
#include <string>
#include <vector>

namespace stats {

// An article on which points were lost, with the chapter of the first question that shows it.
struct WeakArticle
{
    bank::Citation article; // without paragraph and item
    std::string chapter;
    int wrong = 0;
    exam::Points lost;

    bool operator==(const WeakArticle&) const = default;
};

// By points lost, then questions wrong, then name. A question counts for the first article it cites.
std::vector<WeakArticle> weakArticles(const exam::Paper& paper,
                                      const std::vector<bank::SeenQuestion>& questions,
                                      const exam::ScoreReport& report);

// Averages of the newest three scores and of the three before, each in percent of the total; nothing before
// there are three (or six).
struct Trend
{
    std::optional<double> recent;
    std::optional<double> change;
};

// `percents` newest first.
Trend trend(const std::vector<double>& percents);

} // namespace stats
