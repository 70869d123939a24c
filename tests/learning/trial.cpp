// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/trial.h"

#include <algorithm>
#include <cmath>

namespace learning {

Mean meanOf(const std::vector<double>& values)
{
    const auto count = static_cast<double>(values.size());
    double sum = 0;
    for (const double value : values)
        sum += value;
    const double mean = sum / count;
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    return {mean, 1.96 * std::sqrt(squares / (count - 1) / count)};
}

Mean advantage(const Side& side, const Side& other)
{
    std::vector<double> differences;
    for (std::size_t i = 0; i < side.scores.size(); ++i)
        differences.push_back(side.scores[i] - other.scores[i]);
    return meanOf(differences);
}

Side sit(const World& world, const Plan& plan, int learners, std::uint64_t seed)
{
    Side side;
    for (int i = 0; i < learners; ++i) {
        const std::uint64_t own = seed + static_cast<std::uint64_t>(i);
        base::Random random(own);
        School school = makeSchool(random);
        if (world.evenQuota)
            school.quota.assign(school.quota.size(), 1 / static_cast<double>(school.quota.size()));
        const auto exam = drawMock(school, world.mock, random);
        Course course(school, world.nature, plan, own);
        course.study();
        side.scores.push_back(course.score(exam));
        side.passed += side.scores.back() >= passMark ? 100.0 / learners : 0;
        side.answers += static_cast<double>(course.answers()) / learners;
        side.seen += static_cast<double>(course.seen()) / learners;
    }
    return side;
}

} // namespace learning
