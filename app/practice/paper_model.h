// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exam/cell_counts.h"
#include "practice/ability.h"
#include "practice/passing.h"

#include <optional>
#include <span>
#include <vector>

namespace practice {

// Questions that may be drawn on the day of the exam and do not differ in anything below.
struct QuestionGroup
{
    Place place;
    bank::Type type = bank::Type::single; // examined types only
    int options = 4;
    int keys = 1;
    int difficulty = 3; // the bank's label
    int caseSize = 0;   // questions of the case they belong to; 0 outside cases
    int count = 0;
    bool open = true;  // never answered, or answered wrongly the last time
    double recall = 0; // chance that an answer once given is still remembered (FSRS); 0: none was given
};

// The papers a blueprint may become: the margins are met as exam::assemble meets them, and of a cell every
// question is as likely as another. A question is known when it is remembered or ability reaches it.
class PaperModel
{
public:
    // `count` questions of a cell in a section.
    struct Row
    {
        std::size_t section = 0;
        std::size_t cell = 0;
        int count = 0;
    };

    // Nothing when the questions are too few for the blueprint, or its paper too large to be reckoned.
    static std::optional<PaperModel> make(const exam::Blueprint& blueprint,
                                          std::span<const QuestionGroup> questions);

    std::vector<Row> draw(base::Random& random) const;
    std::vector<ScoreRow> scores(std::span<const Row> rows, const Ability& ability) const;
    // Marks of a question of the group when known with this chance.
    Marks marks(std::size_t section, const QuestionGroup& group, double known) const;

    const PassRule& rule() const { return m_rule; }
    const std::vector<QuestionGroup>& questions(std::size_t cell) const { return m_cells[cell].questions; }
    int size(std::size_t cell) const { return m_cells[cell].size; }

private:
    struct Cell
    {
        std::vector<QuestionGroup> questions;
        int size = 0;
    };

    void sort(const exam::Blueprint& blueprint, std::span<const QuestionGroup> questions);
    bool fill();
    std::size_t caseCell(std::size_t section, int subject) const;
    void addQuestions(std::vector<Row>& rows, const exam::Counts& counts, base::Random& random) const;
    void addCases(std::vector<Row>& rows, base::Random& random) const;
    Marks averageMarks(const Row& row, const Ability& ability) const;

    std::vector<exam::Section> m_sections;
    exam::Demand m_demand;
    PassRule m_rule;
    std::vector<Cell> m_cells; // by Demand::index, then those of cases by section and subject
    exam::Counts m_capacity;   // of the cells outside cases
    exam::Counts m_possible;   // one way to meet all margins
};

// The chance that ability or memory knows a question of the group.
double chanceKnown(const QuestionGroup& group, const Ability& ability);

} // namespace practice
