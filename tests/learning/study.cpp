// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/study.h"

#include "practice/worth.h"

#include <algorithm>
#include <cmath>

namespace learning {

namespace {

constexpr base::Day firstDay = base::makeDay(2026, 11, 1);
constexpr std::uint64_t examOccasion = 2;
constexpr std::uint64_t practiceOccasion = 100;

// Marks of the exam that a question may decide: its chance of being drawn, less what guessing earns.
std::vector<double> marksOf(const School& school)
{
    std::vector<double> size(school.quota.size());
    for (const Question& question : school.questions)
        size[question.subject] += 1;
    std::vector<double> marks;
    for (const Question& question : school.questions)
        marks.push_back((1 - question.floor) * school.quota[question.subject] / size[question.subject]);
    return marks;
}

} // namespace

Beliefs::Beliefs(const School& school)
    : m_subjects(school.quota.size())
    , m_chapters(school.chapters)
{}

void Beliefs::Sum::add(double floor, bool right)
{
    above += (right ? 1 : 0) - floor;
    weight += 1 - floor;
}

double Beliefs::Sum::towards(double parent) const
{
    constexpr double borrowed = 4;
    return std::clamp((above + borrowed * parent) / (weight + borrowed), 0.02, 0.98);
}

void Beliefs::firstAnswer(const Question& question, bool right)
{
    for (Sum* sum : {&m_overall, &m_subjects[question.subject], &m_chapters[question.chapter]})
        sum->add(question.floor, right);
}

double Beliefs::known(const Question& question) const
{
    constexpr double logitsALabel = 0.36;
    const double subject = m_subjects[question.subject].towards(m_overall.towards(0.5));
    const double chapter = m_chapters[question.chapter].towards(subject);
    const double logit = std::log(chapter / (1 - chapter)) - logitsALabel * (question.label - 3);
    return 1 / (1 + std::exp(-logit));
}

Course::Course(const School& school, const Nature& nature, const Plan& plan, std::uint64_t seed)
    : m_school(school)
    , m_plan(plan)
    , m_seed(seed)
    , m_learner(school, nature, seed)
    , m_beliefs(school)
    , m_cards(school.questions.size())
    , m_marks(marksOf(school))
{
    if (plan.examDayTold)
        m_rules.examDay = firstDay + std::chrono::days(plan.days);
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i].questionId = "q-" + std::to_string(i);
        m_cards[i].floor = school.questions[i].floor;
    }
}

base::Day Course::today() const
{
    return firstDay + std::chrono::days(m_day);
}

int Course::seen() const
{
    return static_cast<int>(std::count_if(m_cards.begin(), m_cards.end(),
                                          [](const practice::Card& card) { return card.answers > 0; }));
}

std::vector<practice::Candidate> Course::candidates() const
{
    std::vector<practice::Candidate> all;
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        all.push_back(candidate(i));
    return all;
}

practice::Candidate Course::candidate(std::size_t i) const
{
    const practice::Card& card = m_cards[i];
    const auto index = static_cast<std::uint32_t>(i);
    if (m_plan.mode != practice::Mode::smart) // needs no more, and it takes most of the time
        return {.index = index, .seen = card.answers > 0, .lastDay = card.lastDay};
    const double known = m_beliefs.known(m_school.questions[i]);
    practice::Candidate candidate = practice::candidate(index, card, known, m_marks[i], today(), m_rules);
    if (m_plan.order == Order::dueFirst)
        candidate.gain = 0;
    else if (m_plan.order == Order::newFirst && !candidate.seen)
        candidate.gain += 1;
    return candidate;
}

practice::Backlog Course::backlog() const
{
    practice::Backlog backlog;
    for (const practice::Card& card : m_cards) {
        backlog.unseen += card.answers == 0 ? 1 : 0;
        backlog.due += card.dueDay && *card.dueDay <= today() ? 1 : 0;
    }
    backlog.freshToday = m_freshToday;
    backlog.reviewedToday = m_answersToday - m_freshToday;
    return backlog;
}

practice::DayLoad Course::load() const
{
    return practice::dayLoad(backlog(), today(), m_rules.examDay, {.mostADay = m_plan.answersADay});
}

std::vector<std::uint32_t> Course::plannedRun(int size) const
{
    practice::RunRequest request{.mode = m_plan.mode,
                                 .size = static_cast<std::size_t>(size),
                                 .today = today(),
                                 .seed = m_seed * 7919 + static_cast<std::uint64_t>(m_answers),
                                 .after = m_after};
    const practice::DayLoad load = this->load();
    if (m_plan.paced) {
        request.fresh = static_cast<std::size_t>(practice::freshOf(load, size));
        request.weakest = static_cast<std::size_t>(practice::weakestOf(load, size));
    }
    return practice::planRun(candidates(), request);
}

void Course::answer(std::size_t question, bool mock)
{
    practice::Card& card = m_cards[question];
    const std::uint64_t occasion = practiceOccasion + static_cast<std::uint64_t>(card.answers);
    const bool right = m_learner.answers(question, m_day, occasion);
    if (card.answers == 0) {
        m_beliefs.firstAnswer(m_school.questions[question], right);
        ++m_freshToday;
    }
    card = practice::answer(card, {.right = right, .mock = mock, .day = today()}, m_rules).card;
    m_learner.studies(question, m_day, occasion, right);
    ++m_answers;
    ++m_answersToday;
}

void Course::sitMock(const std::vector<std::size_t>& questions)
{
    for (const std::size_t question : questions)
        answer(question, true);
}

void Course::studyDay()
{
    while (m_answersToday < m_plan.answersADay) {
        const auto run = plannedRun(std::min(m_plan.runSize, m_plan.answersADay - m_answersToday));
        for (const std::uint32_t question : run) {
            answer(question, false);
            m_after = question;
        }
        if (run.empty())
            break;
    }
    m_answersToday = m_freshToday = 0;
    ++m_day;
}

void Course::study()
{
    while (m_day < m_plan.days)
        studyDay();
}

double Course::score(const std::vector<std::size_t>& questions) const
{
    int right = 0;
    for (const std::size_t question : questions)
        right += m_learner.answers(question, m_plan.days, examOccasion) ? 1 : 0;
    return 100.0 * right / static_cast<double>(questions.size());
}

} // namespace learning
