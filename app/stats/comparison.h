// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exam/marking.h"
#include "exam/paper.h"

#include <map>
#include <string>
#include <vector>

namespace stats {

// A marked attempt as comparisons see it; `paper` and `report` run parallel.
struct Sitting
{
    const exam::Paper& paper;
    const exam::ScoreReport& report;
    base::Millis consumed = 0;
};

// The same figures of the older and of the newer attempt; no questions where a paper has nothing of the kind.
struct TallyPair
{
    exam::Tally older;
    exam::Tally newer;

    bool operator==(const TallyPair&) const = default;
};

enum class Change { better, same, worse };

// A question that stood on both papers; numbers count from 1.
struct CommonQuestion
{
    std::string id;
    int olderNumber = 0;
    int newerNumber = 0;
    bool olderRight = false;
    bool newerRight = false;
    Change change = Change::same; // in the share of its points

    bool operator==(const CommonQuestion&) const = default;
};

struct Comparison
{
    TallyPair total; // `spent` is the time of the paper
    std::map<exam::SectionKind, TallyPair> kinds;
    std::map<bank::Subject, TallyPair> subjects;
    std::vector<CommonQuestion> common; // in the order of the newer paper

    int count(Change change) const;
};

Comparison compare(const Sitting& older, const Sitting& newer);

} // namespace stats
