// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/score_summary.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

namespace stats {

std::vector<WeakArticle> weakArticles(const exam::Paper& paper,
                                      const std::vector<bank::SeenQuestion>& questions,
                                      const exam::ScoreReport& report)
{
    std::map<bank::Citation, WeakArticle> byArticle;
    for (std::size_t i = 0; i < questions.size(); ++i) {
        const exam::Points lost = paper.sectionOf(paper.items[i]).points - report.items[i].earned;
        if (lost.halves == 0 || questions[i].question.basis.empty())
            continue;
        bank::Citation article = questions[i].question.basis.front();
        article.paragraph = 0;
        article.item = 0;
        WeakArticle& weak =
            byArticle.try_emplace(article, WeakArticle{article, questions[i].question.chapter, 0, {}})
                .first->second;
        ++weak.wrong;
        weak.lost += lost;
    }
    std::vector<WeakArticle> list;
    list.reserve(byArticle.size());
    for (auto& [article, weak] : byArticle)
        list.push_back(std::move(weak));
    std::stable_sort(list.begin(), list.end(), [](const WeakArticle& a, const WeakArticle& b) {
        return std::tuple(a.lost, a.wrong) > std::tuple(b.lost, b.wrong);
    });
    return list;
}

Trend trend(const std::vector<double>& percents)
{
    constexpr std::ptrdiff_t window = 3;
    const auto mean = [&](std::ptrdiff_t from) {
        return std::accumulate(percents.begin() + from, percents.begin() + from + window, 0.0) / window;
    };
    Trend result;
    if (percents.size() >= window)
        result.recent = mean(0);
    if (percents.size() >= 2 * window)
        result.change = *result.recent - mean(window);
    return result;
}

} // namespace stats
