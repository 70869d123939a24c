// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "learning/learner.h"
#include "practice/answering.h"
#include "practice/run.h"
#include "practice/workload.h"

#include <optional>
#include <vector>

namespace learning {

// Smart runs as they are, and two that are simpler, to see what it is that helps.
enum class Order { byWorth, dueFirst, newFirst };

// How somebody studies before an exam.
struct Plan
{
    practice::Mode mode = practice::Mode::smart;
    int days = 21;
    int answersADay = 40;
    int runSize = 20;
    bool examDayTold = true; // whether the program knows the exam day
    Order order = Order::byWorth;
    bool paced = true; // new questions at least at the pace that sees all of them before the exam
};

// What the program believes of questions nobody has answered yet: the share known in the chapter, guessing
// taken off, drawn towards the level above as if by four answers of it.
class Beliefs
{
public:
    explicit Beliefs(const School& school);

    void firstAnswer(const Question& question, bool right);
    double known(const Question& question) const;

private:
    struct Sum
    {
        double above = 0;
        double weight = 0;

        void add(double floor, bool right);
        double towards(double parent) const;
    };

    Sum m_overall;
    std::vector<Sum> m_subjects;
    std::vector<Sum> m_chapters;
};

// One learner studying by one plan. The program's part of it is that of the program: planRun, answer,
// dayLoad.
class Course
{
public:
    Course(const School& school, const Nature& nature, const Plan& plan, std::uint64_t seed);

    void study();
    void studyDay();
    void sitMock(const std::vector<std::size_t>& questions);
    // The share of right answers on an exam of these questions, in per cent. Nothing is learned by it.
    double score(const std::vector<std::size_t>& questions) const;

    const std::vector<practice::Card>& cards() const { return m_cards; }
    int answers() const { return m_answers; }
    int seen() const; // questions answered at least once
    practice::DayLoad load() const;
    std::vector<practice::Candidate> candidates() const;
    base::Day today() const;

private:
    practice::Candidate candidate(std::size_t question) const;
    std::vector<std::uint32_t> plannedRun(int size) const;
    void answer(std::size_t question, bool mock);
    practice::Backlog backlog() const;

    const School& m_school;
    Plan m_plan;
    std::uint64_t m_seed;
    Learner m_learner;
    Beliefs m_beliefs;
    practice::Rules m_rules;
    std::vector<practice::Card> m_cards;
    std::vector<double> m_marks;
    std::optional<std::uint32_t> m_after;
    int m_day = 0;
    int m_answers = 0;
    int m_freshToday = 0;
    int m_answersToday = 0;
};

} // namespace learning
