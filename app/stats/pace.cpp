// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/pace.h"

#include <algorithm>
#include <map>

namespace stats {

base::Millis median(std::vector<base::Millis> times)
{
    if (times.empty())
        return 0;
    const auto middle = times.begin() + (static_cast<std::ptrdiff_t>(times.size()) - 1) / 2;
    std::nth_element(times.begin(), middle, times.end());
    return *middle;
}

std::vector<KindPace> paceByKind(const std::vector<PacedQuestion>& questions)
{
    std::map<exam::SectionKind, KindPace> kinds;
    std::map<exam::SectionKind, std::vector<base::Millis>> times;
    for (const PacedQuestion& question : questions) {
        if (question.spent <= 0)
            continue;
        KindPace& pace = kinds[question.kind];
        pace.kind = question.kind;
        pace.over += question.spent > question.budget ? 1 : 0;
        pace.budget += question.budget;
        times[question.kind].push_back(question.spent);
    }
    std::vector<KindPace> list;
    for (auto& [kind, pace] : kinds) {
        std::vector<base::Millis>& spent = times[kind];
        pace.questions = static_cast<int>(spent.size());
        pace.budget /= pace.questions;
        pace.median = median(std::move(spent));
        list.push_back(pace);
    }
    std::stable_sort(list.begin(), list.end(), [](const KindPace& a, const KindPace& b) {
        return a.median * b.budget > b.median * a.budget;
    });
    return list;
}

} // namespace stats
