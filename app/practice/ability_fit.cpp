// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/ability.h"

#include <algorithm>
#include <cmath>

namespace practice {

// Fisher scoring on the log posterior. The tree is solved from the leaves up and back down, so a round costs
// one look at each answer and each chapter.
class AbilityFit
{
public:
    AbilityFit(std::span<const Evidence> answers, std::size_t chapters, const AbilityModel& model);
    AbilityEstimate run();

private:
    struct Row
    {
        std::size_t chapter;
        double weight;
        double floor;
        double difficulty;
        bool right;
    };

    static double logitOf(const AbilityEstimate& at, const Row& row);
    double logPosterior(const AbilityEstimate& at) const;
    void measure();
    bool climb();
    AbilityEstimate moved(double length) const;

    std::vector<Row> m_rows;
    AbilityEstimate m_at;
};

AbilityFit::AbilityFit(std::span<const Evidence> answers, std::size_t chapters, const AbilityModel& model)
{
    const auto prior = [](double deviation) { return AbilityNode{0, 0, 0, 1 / (deviation * deviation)}; };
    for (const Evidence& answer : answers)
        chapters = std::max(chapters, answer.place.chapter + std::size_t{1});
    m_at.m_overall = prior(model.overall);
    m_at.m_subjects.fill(prior(model.subject));
    m_at.m_chapters.resize(chapters, prior(model.chapter));
    m_at.m_subjectOf.resize(chapters);
    m_rows.reserve(answers.size());
    constexpr double longest = 300; // growth is not followed further back than that
    for (std::size_t i = 0; i < answers.size(); ++i) {
        const Evidence& a = answers[i];
        const auto age = static_cast<double>(answers.size() - 1 - i);
        m_at.m_subjectOf[a.place.chapter] = static_cast<std::size_t>(a.place.subject);
        m_rows.push_back({a.place.chapter, std::exp2(-age / model.halfLife), a.floor,
                          logitOfLabel(a.difficulty) + model.growth * std::min(age, longest) / 100, a.right});
    }
}

double AbilityFit::logitOf(const AbilityEstimate& at, const Row& row)
{
    return at.m_overall.deviation + at.m_subjects[at.m_subjectOf[row.chapter]].deviation +
           at.m_chapters[row.chapter].deviation - row.difficulty;
}

double AbilityFit::logPosterior(const AbilityEstimate& at) const
{
    double sum = 0;
    const auto add = [&](const AbilityNode& node) {
        sum -= node.precision * node.deviation * node.deviation / 2;
    };
    add(at.m_overall);
    std::for_each(at.m_subjects.begin(), at.m_subjects.end(), add);
    std::for_each(at.m_chapters.begin(), at.m_chapters.end(), add);
    for (const Row& row : m_rows) {
        const double known = logistic(logitOf(at, row));
        sum += row.weight *
               std::log(row.right ? row.floor + (1 - row.floor) * known : (1 - row.floor) * (1 - known));
    }
    return sum;
}

void AbilityFit::measure()
{
    const auto forget = [](AbilityNode& node) { node.information = node.slope = 0; };
    forget(m_at.m_overall);
    std::for_each(m_at.m_subjects.begin(), m_at.m_subjects.end(), forget);
    std::for_each(m_at.m_chapters.begin(), m_at.m_chapters.end(), forget);
    for (const Row& row : m_rows) {
        const double known = logistic(logitOf(m_at, row));
        const double chance = row.floor + (1 - row.floor) * known;
        // Slope of the chance over its variance, written so that nothing divides by 0 at either end.
        const double ratio = known / chance;
        AbilityNode& chapter = m_at.m_chapters[row.chapter];
        chapter.slope += row.weight * ((row.right ? 1 : 0) - chance) * ratio;
        chapter.information += row.weight * ratio * (1 - row.floor) * known * (1 - known);
    }
    const auto passUp = [](AbilityNode& to, const AbilityNode& from) {
        const AbilityNode seen = from.seenFromAbove();
        to.information += seen.information;
        to.slope += seen.slope;
    };
    for (std::size_t c = 0; c < m_at.m_chapters.size(); ++c)
        passUp(m_at.m_subjects[m_at.m_subjectOf[c]], m_at.m_chapters[c]);
    for (const AbilityNode& subject : m_at.m_subjects)
        passUp(m_at.m_overall, subject);
}

AbilityEstimate AbilityFit::moved(double length) const
{
    AbilityEstimate to = m_at;
    const double overall = m_at.m_overall.stepGiven(0);
    std::array<double, exam::subjectCount> above{};
    to.m_overall.deviation += length * overall;
    for (std::size_t s = 0; s < above.size(); ++s) {
        const double step = m_at.m_subjects[s].stepGiven(overall);
        to.m_subjects[s].deviation += length * step;
        above[s] = overall + step;
    }
    for (std::size_t c = 0; c < to.m_chapters.size(); ++c)
        to.m_chapters[c].deviation += length * m_at.m_chapters[c].stepGiven(above[m_at.m_subjectOf[c]]);
    return to;
}

// A full step, halved until it leads upwards; false when there is nothing left to gain.
bool AbilityFit::climb()
{
    constexpr double enough = 1e-9;
    const double before = logPosterior(m_at);
    constexpr int halvings = 10;
    for (int halved = 0; halved < halvings; ++halved) {
        AbilityEstimate next = moved(std::ldexp(1.0, -halved));
        const double gained = logPosterior(next) - before;
        if (gained > 0) {
            m_at = std::move(next);
            return gained > enough;
        }
    }
    return false;
}

AbilityEstimate AbilityFit::run()
{
    constexpr int rounds = 50;
    measure();
    for (int round = 0; round < rounds && climb(); ++round)
        measure();
    return m_at;
}

AbilityEstimate estimateAbility(std::span<const Evidence> answers, std::size_t chapters,
                                const AbilityModel& model)
{
    return AbilityFit(answers, chapters, model).run();
}

} // namespace practice
