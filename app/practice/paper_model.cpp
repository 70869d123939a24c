// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/paper_model.h"

#include <algorithm>
#include <numeric>

namespace practice {

namespace {

exam::SectionKind kindOf(bank::Type type)
{
    switch (type) {
    case bank::Type::multiple:
        return exam::SectionKind::multiple;
    case bank::Type::indefinite:
        return exam::SectionKind::indefinite;
    case bank::Type::trueFalse:
        return exam::SectionKind::trueFalse;
    default:
        return exam::SectionKind::single;
    }
}

std::optional<OptionCounts> optionsJudged(const QuestionGroup& group)
{
    if (group.type != bank::Type::multiple && group.type != bank::Type::indefinite)
        return std::nullopt;
    return OptionCounts{group.keys, group.options};
}

// The chance of hitting the key.
double exactly(const QuestionGroup& group, double known)
{
    const double floor = guessingChance(group.type, group.options);
    return floor + (1 - floor) * known;
}

// An index drawn with chances in proportion to `weights`, which are not all 0.
std::size_t pick(const std::vector<int>& weights, base::Random& random)
{
    const int sum = std::accumulate(weights.begin(), weights.end(), 0);
    auto left = static_cast<int>(random.below(static_cast<std::uint64_t>(sum)));
    std::size_t i = 0;
    while (left >= weights[i])
        left -= weights[i++];
    return i;
}

} // namespace

std::optional<PaperModel> PaperModel::make(const exam::Blueprint& blueprint,
                                           std::span<const QuestionGroup> questions)
{
    // Ten times the longest papers known; the work of one convolution grows with this product.
    constexpr long long largest = 2'000'000;
    if (static_cast<long long>(blueprint.questions()) * blueprint.total.halves > largest)
        return std::nullopt;
    PaperModel model;
    model.sort(blueprint, questions);
    return model.fill() ? std::optional(std::move(model)) : std::nullopt;
}

std::size_t PaperModel::caseCell(std::size_t section, int subject) const
{
    return m_demand.cells() + section * exam::subjectCount + static_cast<std::size_t>(subject);
}

void PaperModel::sort(const exam::Blueprint& blueprint, std::span<const QuestionGroup> questions)
{
    m_sections = blueprint.sections;
    m_demand = exam::demandOf(blueprint);
    m_rule = {blueprint.pass, blueprint.floors};
    m_cells.resize(caseCell(m_sections.size(), 0));
    const auto add = [&](std::size_t cell, const QuestionGroup& group) {
        m_cells[cell].questions.push_back(group);
        m_cells[cell].size += group.count;
    };
    for (const QuestionGroup& group : questions) {
        const auto subject = static_cast<int>(group.place.subject);
        const bool wanted = blueprint.subjects.empty() || blueprint.subjects.contains(group.place.subject);
        for (std::size_t s = 0; s < m_sections.size(); ++s) {
            if (wanted && group.caseSize > 0 && group.caseSize == m_sections[s].caseSize)
                add(caseCell(s, subject), group);
        }
        for (std::size_t k = 0; k < m_demand.kinds.size(); ++k) {
            if (group.caseSize == 0 && m_demand.kinds[k].kind == kindOf(group.type))
                add(m_demand.index(k, subject, static_cast<int>(exam::bandOf(group.difficulty))), group);
        }
    }
}

// Finds out whether there is a paper at all.
bool PaperModel::fill()
{
    for (std::size_t i = 0; i < m_demand.cells(); ++i)
        m_capacity.push_back(m_cells[i].size);
    base::Random random(0);
    auto counts = exam::drawCounts(m_demand, m_capacity, random);
    if (!counts)
        counts = exam::solveCounts(m_demand, m_capacity);
    if (!counts)
        return false;
    m_possible = std::move(*counts);
    for (std::size_t s = 0; s < m_sections.size(); ++s) {
        int held = 0;
        for (int subject = 0; subject < exam::subjectCount; ++subject)
            held += m_cells[caseCell(s, subject)].size;
        if (m_sections[s].kind == exam::SectionKind::caseGroup && held < m_sections[s].questions())
            return false;
    }
    return true;
}

std::vector<PaperModel::Row> PaperModel::draw(base::Random& random) const
{
    std::vector<Row> rows;
    const auto counts = exam::drawCounts(m_demand, m_capacity, random);
    addQuestions(rows, counts ? *counts : m_possible, random);
    addCases(rows, random);
    return rows;
}

// Deals the questions of each kind to its sections.
void PaperModel::addQuestions(std::vector<Row>& rows, const exam::Counts& counts, base::Random& random) const
{
    for (std::size_t k = 0; k < m_demand.kinds.size(); ++k) {
        std::vector<std::size_t> drawn;
        for (std::size_t i = m_demand.index(k, 0, 0); i < m_demand.index(k + 1, 0, 0); ++i)
            drawn.insert(drawn.end(), static_cast<std::size_t>(counts[i]), i);
        random.shuffle(drawn);
        auto next = drawn.begin();
        for (std::size_t s = 0; s < m_sections.size(); ++s) {
            if (m_sections[s].kind != m_demand.kinds[k].kind)
                continue;
            const auto end = next + m_sections[s].count;
            std::sort(next, end);
            while (next != end) {
                const auto other = std::upper_bound(next, end, *next);
                rows.push_back({s, *next, static_cast<int>(other - next)});
                next = other;
            }
        }
    }
}

void PaperModel::addCases(std::vector<Row>& rows, base::Random& random) const
{
    for (std::size_t s = 0; s < m_sections.size(); ++s) {
        if (m_sections[s].kind != exam::SectionKind::caseGroup)
            continue;
        std::vector<int> sizes;
        sizes.reserve(exam::subjectCount);
        for (int subject = 0; subject < exam::subjectCount; ++subject)
            sizes.push_back(m_cells[caseCell(s, subject)].size);
        for (int n = 0; n < m_sections[s].count; ++n)
            rows.push_back(
                {s, m_demand.cells() + s * exam::subjectCount + pick(sizes, random), m_sections[s].caseSize});
    }
}

Marks PaperModel::marks(std::size_t section, const QuestionGroup& group, double known) const
{
    const exam::Section& s = m_sections[section];
    return marksOf(s.scoring, s.points, exactly(group, known), optionsJudged(group));
}

Marks PaperModel::averageMarks(const Row& row, const Ability& ability) const
{
    const Cell& cell = m_cells[row.cell];
    const exam::Section& section = m_sections[row.section];
    if (section.scoring == exam::Scoring::allOrNothing) { // two marks only, so chances may be averaged
        double exact = 0;
        for (const QuestionGroup& group : cell.questions)
            exact += exactly(group, chanceKnown(group, ability)) * group.count / cell.size;
        return marksOf(section.scoring, section.points, exact, {});
    }
    Marks average(static_cast<std::size_t>(section.points.halves) + 1);
    for (const QuestionGroup& group : cell.questions) {
        const Marks marks = this->marks(row.section, group, chanceKnown(group, ability));
        for (std::size_t m = 0; m < marks.size(); ++m)
            average[m] += marks[m] * group.count / cell.size;
    }
    return average;
}

std::vector<ScoreRow> PaperModel::scores(std::span<const Row> rows, const Ability& ability) const
{
    std::vector<ScoreRow> scores;
    for (const Row& row : rows)
        scores.push_back(
            {m_cells[row.cell].questions.front().place.subject, row.count, averageMarks(row, ability)});
    return scores;
}

double chanceKnown(const QuestionGroup& group, const Ability& ability)
{
    return std::max(ability.knows(group.place, group.difficulty), group.recall);
}

} // namespace practice
