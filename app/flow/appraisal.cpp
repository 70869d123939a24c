// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/appraisal.h"

#include <algorithm>

namespace flow {

namespace {

// With fewer answers the order of the banks is better than a guess at what is known.
constexpr std::size_t beginning = 40;

} // namespace

Appraisal::Appraisal(const std::vector<store::Evidence>& evidence,
                     const std::optional<exam::Blueprint>& blueprint, const Shelf& shelf)
    : m_beginner(evidence.size() < beginning)
{
    std::vector<practice::Evidence> answers;
    answers.reserve(evidence.size());
    std::for_each(evidence.rbegin(), evidence.rend(), [&](const store::Evidence& one) {
        m_chapters.emplace(one.topic, static_cast<std::uint32_t>(m_chapters.size()));
        answers.push_back({placeOf(one.topic), one.floor, one.label, one.right});
    });
    if (!answers.empty())
        m_ability = practice::estimateAbility(answers, m_chapters.size()).mode();
    m_marks.fill(1);
    if (!blueprint || blueprint->subjects.empty())
        return;
    std::array<int, exam::subjectCount> sizes{};
    for (const ShelfItem& item : shelf.items())
        ++sizes[static_cast<std::size_t>(item.entry.subject)];
    m_marks.fill(0);
    for (const auto& [subject, percent] : blueprint->subjects) {
        const auto s = static_cast<std::size_t>(subject);
        if (sizes[s] > 0)
            m_marks[s] = static_cast<double>(percent) / sizes[s];
    }
}

practice::Place Appraisal::placeOf(const practice::Topic& topic) const
{
    const auto found = m_chapters.find(topic);
    const auto none = static_cast<std::uint32_t>(m_chapters.size());
    return {topic.subject, 0, found == m_chapters.end() ? none : found->second};
}

double Appraisal::known(const practice::Card& card) const
{
    constexpr int middle = 3;
    return m_ability.knows(placeOf(card.topic), m_beginner ? middle : card.label);
}

double Appraisal::marks(const practice::Card& card) const
{
    const double share = m_marks[static_cast<std::size_t>(card.topic.subject)];
    return m_beginner ? share : share * (1 - card.floor);
}

} // namespace flow
