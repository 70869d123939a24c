// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/predictions.h"

#include <array>

namespace flow {

practice::Calibration calibrationOf(const std::vector<store::Prediction>& predictions)
{
    std::vector<practice::Forecast> forecasts;
    for (const store::Prediction& prediction : predictions) {
        if (prediction.passed)
            forecasts.push_back({prediction.chance, *prediction.passed});
    }
    return practice::calibrate(forecasts);
}

practice::Chance recalibrated(const practice::Chance& chance, const practice::Calibration& calibration)
{
    return {calibration(chance.value), calibration(chance.low), calibration(chance.high)};
}

std::vector<PastPrediction> pastPredictions(const std::vector<store::Prediction>& predictions)
{
    std::vector<PastPrediction> past;
    std::vector<practice::Forecast> ended;
    for (const store::Prediction& prediction : predictions) {
        const practice::Chance raw{prediction.chance, prediction.low, prediction.high};
        past.push_back({prediction.wall, prediction.blueprintId,
                        recalibrated(raw, practice::calibrate(ended)), prediction.passed});
        if (prediction.passed)
            ended.push_back({prediction.chance, *prediction.passed});
    }
    return past;
}

Reliability reliabilityOf(const std::vector<PastPrediction>& past)
{
    constexpr std::array edges{0.0, 0.5, 0.8, 1.01};
    Reliability all;
    for (std::size_t i = 0; i + 1 < edges.size(); ++i) {
        ReliabilityBand band{edges[i], edges[i + 1], 0, 0, 0};
        for (const PastPrediction& one : past) {
            if (!one.passed || one.told.value < band.from || one.told.value >= band.until)
                continue;
            ++band.exams;
            band.passed += *one.passed ? 1 : 0;
            band.told += one.told.value;
        }
        if (band.exams == 0)
            continue;
        all.exams += band.exams;
        all.passed += band.passed;
        all.told += band.told;
        band.told /= band.exams;
        all.bands.push_back(band);
    }
    if (all.exams > 0)
        all.told /= all.exams;
    return all;
}

base::Result<void> keepPrediction(store::StudyLog log, const practice::Readiness& raw,
                                  const std::string& blueprintId, const std::string& attemptId,
                                  base::Millis wall)
{
    if (!raw.chance)
        return {};
    return log.addPrediction({wall,
                              blueprintId,
                              raw.chance->value,
                              raw.chance->low,
                              raw.chance->high,
                              raw.answers,
                              attemptId,
                              {}});
}

} // namespace flow
