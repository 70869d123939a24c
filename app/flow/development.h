// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stats/development.h"
#include "stats/pace.h"
#include "stats/study_time.h"
#include "store/study_log.h"

#include <string>
#include <vector>

namespace flow {

struct SatPaper
{
    std::string id; // of the attempt
    std::string title;
    base::Day day;

    bool operator==(const SatPaper&) const = default;
};

// 发展: how somebody came on, from the newest twelve mock exams and the newest twelve months. Columns and
// periods run from the oldest to the newest.
struct Development
{
    std::vector<SatPaper> papers;
    std::vector<stats::SubjectLine> mocks;   // points, a column a paper
    std::vector<base::Day> months;           // first days
    std::vector<stats::SubjectLine> answers; // right ones of all, mock exams included, a column a month
    std::vector<stats::KindPace> pace;       // on those papers
    std::vector<stats::StudyTime> byDay;     // of two weeks
    std::vector<stats::StudyTime> byWeek;    // of twelve
    std::vector<stats::StudyTime> byMonth;
};

// Reads kept sums and the marks of those papers only, so it costs the same after a million answers.
base::Result<Development> development(const store::History& history, const store::StudyLog& log,
                                      base::Day today);

} // namespace flow
