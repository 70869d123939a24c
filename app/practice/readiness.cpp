// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/readiness.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace practice {

namespace {

// Subjects of which a paper is to be expected to hold a input.
std::vector<bank::Subject> subjectsOf(const exam::Blueprint& blueprint,
                                      std::span<const QuestionGroup> questions)
{
    std::array<double, exam::subjectCount> weights{};
    if (blueprint.subjects.empty()) {
        for (const QuestionGroup& group : questions)
            weights[static_cast<std::size_t>(group.place.subject)] += group.count;
    } else {
        for (const auto& [subject, percent] : blueprint.subjects)
            weights[static_cast<std::size_t>(subject)] = percent;
    }
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    std::vector<bank::Subject> subjects;
    for (std::size_t s = 0; s < weights.size(); ++s) {
        if (weights[s] > 0 && weights[s] * blueprint.questions() >= sum)
            subjects.push_back(static_cast<bank::Subject>(s));
    }
    return subjects;
}

Missing missingIn(const exam::Blueprint& blueprint, const ReadinessInput& input, bool paper)
{
    Missing missing;
    missing.paper = !paper;
    missing.answers = std::max(0, answersNeeded - static_cast<int>(input.answers.size()));
    for (const bank::Subject subject : subjectsOf(blueprint, input.questions)) {
        const auto answered =
            std::count_if(input.answers.begin(), input.answers.end(),
                          [&](const Evidence& answer) { return answer.place.subject == subject; });
        if (answered < answersNeededPerSubject)
            missing.subjects.push_back(subject);
    }
    return missing;
}

} // namespace

std::vector<Ability> credibleAbilities(const AbilityEstimate& estimate, int daysLeft, std::uint64_t seed)
{
    constexpr std::size_t count = 100;
    constexpr double driftOfOneDay = 0.1; // logits; grows with the root of the days
    base::Random random(seed);
    return estimate.draws(count, random, driftOfOneDay * std::sqrt(std::max(0, daysLeft)));
}

Chance chanceOf(const PaperModel& paper, std::span<const Ability> abilities, std::uint64_t seed)
{
    base::Random random(seed);
    std::vector<double> chances;
    for (const Ability& ability : abilities)
        chances.push_back(chanceToPass(paper.scores(paper.draw(random), ability), paper.rule()));
    std::sort(chances.begin(), chances.end());
    const double mean =
        std::accumulate(chances.begin(), chances.end(), 0.0) / static_cast<double>(chances.size());
    const std::size_t tenth = chances.size() / 10;
    return {mean, std::min(chances[tenth], mean), std::max(chances[chances.size() - 1 - tenth], mean)};
}

Readiness readiness(const exam::Blueprint& blueprint, const ReadinessInput& input)
{
    Readiness result;
    result.answers = static_cast<int>(input.answers.size());
    const auto paper = PaperModel::make(blueprint, input.questions);
    result.missing = missingIn(blueprint, input, paper.has_value());
    if (!result.missing.none())
        return result;
    const AbilityEstimate estimate = estimateAbility(input.answers, input.chapters);
    const Chance raw = chanceOf(*paper, credibleAbilities(estimate, input.daysLeft));
    result.forecast = raw.value;
    result.chance =
        Chance{input.calibration(raw.value), input.calibration(raw.low), input.calibration(raw.high)};
    return result;
}

} // namespace practice
