// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/school.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace learning {

double normal(base::Random& random)
{
    const double radius = std::sqrt(-2 * std::log(1 - random.unit()));
    return radius * std::cos(2 * std::numbers::pi * random.unit());
}

School makeSchool(base::Random& random)
{
    constexpr double floors[] = {0.25, 0.25, 0.25, 0.25, 0.25, 0.09, 0.09, 0.09, 0.5, 0.5};
    constexpr double asLabelled = 0.6; // of the spread of difficulties
    constexpr std::size_t questions = 600;
    School school;
    for (std::size_t i = 0; i < questions; ++i) {
        Question question;
        question.chapter = i * school.chapters / questions;
        question.subject = question.chapter * school.quota.size() / school.chapters;
        question.label = 1 + static_cast<int>(random.below(5));
        question.difficulty = 0.6 * (question.label - 3) * asLabelled + 0.6 * normal(random);
        question.floor = floors[random.below(std::size(floors))];
        question.memorable = std::exp(0.4 * normal(random));
        school.questions.push_back(question);
    }
    return school;
}

std::vector<std::size_t> drawMock(const School& school, std::size_t count, base::Random& random)
{
    std::vector<std::size_t> order(school.questions.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    random.shuffle(order);
    std::vector<double> left;
    for (const double share : school.quota)
        left.push_back(share * static_cast<double>(count));
    std::vector<std::size_t> mock;
    for (const std::size_t i : order) {
        double& wanted = left[school.questions[i].subject];
        if (wanted < 0.5)
            continue;
        wanted -= 1;
        mock.push_back(i);
    }
    return mock;
}

} // namespace learning
