// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/learner.h"

#include <algorithm>
#include <cmath>

namespace learning {

namespace {

constexpr double slip = 0.03;
constexpr double minutesApart = 0.01; // days, between two studies on one day

double logistic(double x)
{
    return 1 / (1 + std::exp(-x));
}

std::vector<double> abilities(const School& school, const Nature& nature, base::Random& random)
{
    const double overall = nature.ability + 0.9 * normal(random);
    std::vector<double> subjects;
    for (std::size_t i = 0; i < school.quota.size(); ++i)
        subjects.push_back(0.5 * normal(random));
    std::vector<double> chapters;
    for (std::size_t i = 0; i < school.chapters; ++i)
        chapters.push_back(overall + subjects[i * subjects.size() / school.chapters] + 0.6 * normal(random));
    return chapters;
}

// FSRS-6 as somebody else's: every weight moved by about a third.
practice::Weights foreign(double pace, base::Random& random)
{
    practice::Weights weights;
    for (double& w : weights.w)
        w *= std::exp(0.3 * normal(random));
    for (std::size_t i = 0; i < 4; ++i)
        weights.w[i] /= pace;
    return practice::clamped(weights);
}

} // namespace

Learner::Learner(const School& school, const Nature& nature, std::uint64_t seed)
    : m_school(school)
    , m_nature(nature)
    , m_seed(seed)
    , m_held(school.questions.size())
{
    base::Random random(~seed); // not the stream that made the school
    m_pace = nature.pace * std::exp(0.4 * normal(random));
    m_ability = abilities(school, nature, random);
    m_weights = foreign(m_pace, random);
}

double Learner::luck(std::size_t question, std::uint64_t occasion) const
{
    return base::Random(m_seed * 1'000'003 + question * 7919 + occasion * 104'729).unit();
}

bool Learner::knewBefore(std::size_t question) const
{
    const Question& q = m_school.questions[question];
    return luck(question, 1) < logistic(m_ability[q.chapter] - q.difficulty);
}

double Learner::activation(const Held& held, double day) const
{
    double sum = 0;
    for (const Trace& trace : held.traces)
        sum += std::pow(std::max(day - trace.day, minutesApart), -trace.decay);
    return std::log(sum);
}

double Learner::remembers(std::size_t question, double day) const
{
    const Held& held = m_held[question];
    if (!held.studied)
        return 0;
    switch (m_nature.forgetting) {
    case Forgetting::traces: {
        constexpr double threshold = -0.25;
        constexpr double noise = 0.3;
        const double ease = 0.3 * std::log(m_school.questions[question].memorable);
        return logistic((activation(held, day) + ease - threshold) / noise);
    }
    case Forgetting::halving:
        return std::exp2(-(day - held.lastDay) / held.halfLife);
    case Forgetting::fsrs:
        return practice::recall(*held.memory, day - held.lastDay, m_weights);
    }
    return 0;
}

double Learner::knows(std::size_t question, int day) const
{
    return knewBefore(question) ? 1 : remembers(question, day);
}

bool Learner::answers(std::size_t question, int day, std::uint64_t occasion) const
{
    const double floor = m_school.questions[question].floor;
    const double known = (1 - slip) * knows(question, day);
    return luck(question, occasion) < known + (1 - known) * floor;
}

void Learner::studies(std::size_t question, int day, std::uint64_t occasion, bool right)
{
    constexpr std::uint64_t reading = 1'000'000;
    if (!right && luck(question, occasion + reading) >= m_nature.attention)
        return;
    Held& held = m_held[question];
    const Question& q = m_school.questions[question];
    if (!held.studied && !knewBefore(question))
        m_ability[q.chapter] += m_nature.transfer;
    switch (m_nature.forgetting) {
    case Forgetting::traces:
        leaveTrace(held, day);
        break;
    case Forgetting::halving:
        prolong(held, 4 * q.memorable / m_pace, remembers(question, day), right);
        break;
    case Forgetting::fsrs:
        held.memory = practice::review(
            held.memory, {day - held.lastDay, right ? practice::Grade::good : practice::Grade::again},
            m_weights);
        break;
    }
    held.studied = true;
    held.lastDay = day;
}

void Learner::leaveTrace(Held& held, int day) const
{
    constexpr double slowest = 0.18;
    constexpr double crowding = 0.1;
    const double crowded = held.studied ? crowding * std::exp(activation(held, day)) : 0;
    held.traces.push_back({static_cast<double>(day), slowest * m_pace + crowded});
}

void Learner::prolong(Held& held, double first, double recalled, bool right)
{
    if (!held.studied)
        held.halfLife = first;
    else if (right)
        held.halfLife *= 1.1 + 2.5 * (1 - recalled);
    else
        held.halfLife = std::max(first, 0.7 * held.halfLife);
}

} // namespace learning
