// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "flow/settings.h"
#include "store/study_log.h"

#include <string>
#include <vector>

namespace flow {

struct BestScore
{
    std::string title;
    int attempts = 0;
    int passed = 0;
    exam::Points best;
    exam::Points total;
    base::Day bestDay;

    bool operator==(const BestScore&) const = default;
};

struct StudiedStatute
{
    std::string statute;
    int answers = 0;
    int rights = 0;
    base::Millis spent = 0;

    bool operator==(const StudiedStatute&) const = default;
};

// 学法情况: what one person did in a calendar year. Exams by blueprint, statutes by the answers given.
struct YearRecord
{
    int year = 0;
    std::string name;
    std::string unit;
    int studyDays = 0;
    int answers = 0;
    int rights = 0;
    int fresh = 0;          // questions met for the first time
    base::Millis spent = 0; // on answers, in practice and on mock exams
    std::vector<BestScore> exams;
    std::vector<StudiedStatute> statutes; // most answers first
    std::vector<int> answersByMonth = std::vector<int>(12);

    bool operator==(const YearRecord&) const = default;
};

base::Result<YearRecord> yearRecord(const store::History& history, const store::StudyLog& log,
                                    const Settings& settings, int year);

// The years with anything to tell, newest first; this year always.
base::Result<std::vector<int>> recordedYears(const store::History& history, const store::StudyLog& log,
                                             base::Day today);

} // namespace flow
