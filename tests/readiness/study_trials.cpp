// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readiness/study_trials.h"

#include "practice/mastery.h"
#include "practice/readiness.h"
#include "readiness/world.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace simulation {

using practice::Evidence;
using practice::StudyGain;

namespace {

class Student
{
public:
    Student(const StudyScenario& scenario, const World& world, base::Random& random)
        : m_scenario(scenario)
        , m_world(world)
        , m_random(random)
        , m_factOf(world.items().size())
        , m_open(world.items().size(), true)
        , m_recall(world.items().size())
        , m_first(world.items().size(), true)
    {
        learnFacts(makePerson(-0.3, 0, random));
    }

    void answerAtRandom(int count)
    {
        std::vector<std::size_t> order(m_world.items().size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        m_random.shuffle(order);
        for (int n = 0; n < count; ++n)
            answer(order[static_cast<std::size_t>(n)]);
    }

    // Returns the gain the ranking expected.
    double lesson()
    {
        const auto groups = m_world.groups(m_open, m_recall);
        const auto paper = practice::PaperModel::make(m_world.blueprint(), groups).value();
        const auto abilities = practice::credibleAbilities(practice::estimateAbility(m_answers, chapters), 0);
        base::Random papers(practice::readinessSeed);
        const std::vector<StudyGain> ranking =
            practice::rankChapters(paper, groups, abilities, papers, m_scenario.learning);
        const StudyGain& chosen = ranking[choose(ranking)];
        std::vector<std::size_t> open;
        for (std::size_t i = 0; i < m_open.size(); ++i) {
            if (m_open[i] && m_world.items()[i].place == chosen.place)
                open.push_back(i);
        }
        m_random.shuffle(open);
        open.resize(std::min<std::size_t>(open.size(), 10));
        for (const std::size_t item : open)
            answer(item);
        return chosen.gain * static_cast<double>(open.size()) / 10;
    }

    double chance() const
    {
        base::Random random(7); // the same papers for everybody, always
        constexpr int papers = 40;
        double sum = 0;
        for (int n = 0; n < papers; ++n) {
            std::vector<practice::ScoreRow> rows;
            for (const PaperItem& question : m_world.drawPaper(random)) {
                const exam::Section& section = m_world.blueprint().sections[question.section];
                rows.push_back(
                    {bank::Subject::general, 1,
                     practice::marksOf(section.scoring, section.points, right(question.item), {})});
            }
            sum += practice::chanceToPass(rows, {m_world.blueprint().pass, {}});
        }
        return sum / papers;
    }

private:
    void learnFacts(const Person& person)
    {
        std::map<std::uint32_t, int> seen; // items of each chapter so far
        for (std::size_t i = 0; i < m_factOf.size(); ++i) {
            const Item& item = m_world.items()[i];
            std::size_t& open = m_lastFact[item.place.chapter];
            if (seen[item.place.chapter]++ % 2 == 0) {
                open = m_knows.size();
                m_knows.push_back(m_random.unit() < person.knows(item, 0));
            }
            m_factOf[i] = open;
        }
    }

    double right(std::size_t i) const
    {
        constexpr double slip = 0.05;
        return m_knows[m_factOf[i]] ? 1 - slip : m_world.items()[i].floor;
    }

    void answer(std::size_t i)
    {
        const Item& item = m_world.items()[i];
        const bool correct = m_random.unit() < right(i);
        if (m_first[i])
            m_answers.push_back(
                {item.place, practice::guessingChance(item.type, item.options), item.label, correct});
        m_first[i] = false;
        m_open[i] = !correct;
        m_recall[i] = correct ? 0.9 : 0.6; // about what FSRS says some days later
        constexpr double taught = 0.8;
        if (!correct && m_random.unit() < taught)
            m_knows[m_factOf[i]] = true;
    }

    std::size_t choose(const std::vector<StudyGain>& ranking)
    {
        const auto first = ranking.begin();
        switch (m_scenario.choice) {
        case Choice::random:
            return m_random.below(ranking.size());
        case Choice::largest:
            return static_cast<std::size_t>(
                std::max_element(first, ranking.end(),
                                 [](const StudyGain& a, const StudyGain& b) { return a.open < b.open; }) -
                first);
        case Choice::weakest: {
            const auto report = practice::mastery(m_answers);
            const auto valueOf = [&](const StudyGain& gain) {
                const std::size_t chapter = gain.place.chapter;
                return chapter < report.chapters.size() ? report.chapters[chapter].value : 0.5;
            };
            return static_cast<std::size_t>(std::min_element(first, ranking.end(),
                                                             [&](const StudyGain& a, const StudyGain& b) {
                                                                 return valueOf(a) < valueOf(b);
                                                             }) -
                                            first);
        }
        case Choice::ranked:
            break;
        }
        return 0;
    }

    const StudyScenario& m_scenario;
    const World& m_world;
    base::Random& m_random;
    std::map<std::uint32_t, std::size_t> m_lastFact;
    std::vector<std::size_t> m_factOf;
    std::vector<bool> m_knows;
    std::vector<bool> m_open;
    std::vector<double> m_recall;
    std::vector<bool> m_first;
    std::vector<Evidence> m_answers;
};

} // namespace

StudyOutcome study(const StudyScenario& scenario)
{
    base::Random pool(scenario.seed);
    const World world(1200, fortyQuestions(), pool);
    StudyOutcome sum;
    for (int n = 0; n < scenario.people; ++n) {
        base::Random random(scenario.seed +
                            static_cast<std::uint64_t>(n)); // the same people for every choice
        Student student(scenario, world, random);
        student.answerAtRandom(100);
        sum.before += student.chance() / scenario.people;
        for (int lesson = 0; lesson < scenario.lessons; ++lesson)
            sum.foretold += student.lesson() / scenario.people;
        sum.after += student.chance() / scenario.people;
    }
    return sum;
}

} // namespace simulation
