// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/calibration.h"
#include "practice/readiness.h"
#include "store/study_log.h"

#include <optional>
#include <string>
#include <vector>

namespace flow {

// What past predictions and their ends taught (identity until there are enough of them).
practice::Calibration calibrationOf(const std::vector<store::Prediction>& predictions);
practice::Chance recalibrated(const practice::Chance& chance, const practice::Calibration& calibration);

// A chance as it was told before a mock exam.
struct PastPrediction
{
    base::Millis wall = 0;
    std::string blueprintId;
    practice::Chance told;
    std::optional<bool> passed; // nothing: the exam was not finished
};

// In the order they were made, each recalibrated by what was known then.
std::vector<PastPrediction> pastPredictions(const std::vector<store::Prediction>& predictions);

// From this many finished exams on something is said about reliability.
inline constexpr int predictionsToJudge = 10;

// Predictions of one band of chances, [from, until).
struct ReliabilityBand
{
    double from = 0;
    double until = 0;
    int exams = 0;
    int passed = 0;
    double told = 0; // mean
};

struct Reliability
{
    int exams = 0; // finished ones
    int passed = 0;
    double told = 0;                    // mean
    std::vector<ReliabilityBand> bands; // below a half, up to 80 %, above; those with exams
};

Reliability reliabilityOf(const std::vector<PastPrediction>& past);

// Keeps what was reckoned right before an attempt; nothing is kept while nothing could be told.
base::Result<void> keepPrediction(store::StudyLog log, const practice::Readiness& raw,
                                  const std::string& blueprintId, const std::string& attemptId,
                                  base::Millis wall);

} // namespace flow
