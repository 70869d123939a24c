// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bank/coverage.h"
#include "base/finding.h"

#include <string>
#include <string_view>
#include <vector>

namespace bank {

// An article that exams were seen to ask, and how many times.
struct HotArticle
{
    base::Position at;
    Citation citation;
    int times = 0;
};

// Reads a table of columns law, article and times (others are passed over); an article is written 36, 120-1
// or 序言. Rows with errors are left out and found.
std::vector<HotArticle> readHotArticles(std::string file, std::string_view text, base::Findings& findings);

enum class HotState { covered, open, repealed, statuteUnknown, articleMissing };

struct HotRow
{
    HotArticle article;
    HotState state = HotState::open;
};

struct HotCoverage
{
    int counted = 0; // articles asked at least `atLeast` times, of statutes that are not repealed
    int covered = 0;
    std::vector<HotRow> open; // those that no question cites, repealed ones too, in the order of the table
};

// Which of the articles asked at least `atLeast` times no question cites on `day`.
HotCoverage coverHotArticles(const std::vector<HotArticle>& articles, int atLeast, const Coverage& coverage,
                             const Statutes& statutes, base::Day day);

} // namespace bank
