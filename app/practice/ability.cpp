// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/ability.h"

#include "practice/normal_draws.h"

#include <cmath>

namespace practice {

double logistic(double logit)
{
    return 1 / (1 + std::exp(-logit));
}

double Ability::at(const Place& place) const
{
    const double chapter = place.chapter < chapters.size() ? chapters[place.chapter] : 0;
    return overall + subjects[static_cast<std::size_t>(place.subject)] + chapter;
}

double Ability::knows(const Place& place, int difficulty) const
{
    return logistic(at(place) - logitOfLabel(difficulty));
}

AbilityNode AbilityNode::seenFromAbove() const
{
    const double share = precision / (information + precision);
    return {information * share, slope * share + information * share * deviation, 0, 0};
}

double AbilityNode::stepGiven(double above) const
{
    return (slope - precision * deviation - information * above) / (information + precision);
}

double AbilityNode::drawGiven(double above, double normal) const
{
    return (normal * std::sqrt(information + precision) - information * above) / (information + precision);
}

Ability AbilityEstimate::mode() const
{
    Ability out;
    out.overall = m_overall.deviation;
    for (std::size_t s = 0; s < out.subjects.size(); ++s)
        out.subjects[s] = m_subjects[s].deviation;
    for (const AbilityNode& chapter : m_chapters)
        out.chapters.push_back(chapter.deviation);
    return out;
}

std::vector<Ability> AbilityEstimate::draws(std::size_t count, base::Random& random, double drift) const
{
    NormalDraws normal(count);
    const Ability middle = mode();
    std::vector<Ability> draws(count, middle);
    const auto each = [&](const auto& visit) {
        const std::vector<double>& column = normal.column(random);
        for (std::size_t i = 0; i < count; ++i)
            visit(draws[i], column[i]);
    };
    each([&](Ability& draw, double z) { draw.overall += m_overall.drawGiven(0, z); });
    for (std::size_t s = 0; s < m_subjects.size(); ++s)
        each([&](Ability& draw, double z) {
            draw.subjects[s] += m_subjects[s].drawGiven(draw.overall - middle.overall, z);
        });
    for (std::size_t c = 0; c < m_chapters.size(); ++c) {
        const std::size_t s = m_subjectOf[c];
        each([&](Ability& draw, double z) {
            const double above = draw.overall - middle.overall + draw.subjects[s] - middle.subjects[s];
            draw.chapters[c] += m_chapters[c].drawGiven(above, z);
        });
    }
    if (drift > 0)
        each([&](Ability& draw, double z) { draw.overall += drift * z; });
    return draws;
}

} // namespace practice
