// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "practice/paper_model.h"

#include <array>
#include <span>
#include <vector>

// People, questions and exams whose truth is known, to judge what practice makes of their answers. The truth
// is kept apart from the model on purpose: three parameters a question, labels that miss, ability that grows.
namespace simulation {

inline constexpr int subjects = 6;
inline constexpr int chapters = 24; // four a subject; each is a statute of its own

double normal(base::Random& random);

struct Item
{
    practice::Place place;
    bank::Type type = bank::Type::single;
    int options = 4;
    int keys = 1;
    int label = 3;
    double difficulty = 0;
    double slope = 1;
    double floor = 0.25;
};

struct PaperItem
{
    std::size_t item = 0;
    std::size_t section = 0;
};

// A pool of questions, a blueprint, and the papers drawn from them as the program draws them.
class World
{
public:
    World(int items, exam::Blueprint blueprint, base::Random& random);

    const std::vector<Item>& items() const { return m_items; }
    const exam::Blueprint& blueprint() const { return m_blueprint; }
    std::vector<PaperItem> drawPaper(base::Random& random) const;
    // The pool as the model sees it; `open` and `recall` by item, or empty for all open and none remembered.
    std::vector<practice::QuestionGroup> groups(const std::vector<bool>& open = {},
                                                const std::vector<double>& recall = {}) const;

private:
    std::vector<Item> m_items;
    exam::Blueprint m_blueprint;
    exam::Demand m_demand;
    exam::Counts m_capacity;
    std::vector<std::vector<std::size_t>> m_cells;
};

// Forty questions of one point, 65 % to pass; multiple choice as `scoring` says.
exam::Blueprint fortyQuestions(exam::Scoring scoring = exam::Scoring::allOrNothing);
// The blueprint that the program brings along: 55 questions, 100 points, 60 to pass.
exam::Blueprint preAppointment();

struct Person
{
    double start = 0;
    double growth = 0; // over 300 answers
    std::array<double, subjects> bySubject{};
    std::array<double, chapters> byChapter{};
    double memory = 1; // how much longer than the average this person remembers

    // The chance of knowing the item when `progress` (answers / 300) is reached.
    double knows(const Item& item, double progress) const;
};

Person makePerson(double mean, double growth, base::Random& random);

} // namespace simulation
