// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readiness/trials.h"

#include "exam/marking.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace simulation {

using practice::Evidence;
using practice::marksOf;
using practice::ScoreRow;

namespace {

// The chance that somebody who does not know a question judges one of its options rightly.
constexpr double luck = 0.55;

// One person's way through a scenario.
class Candidate
{
public:
    Candidate(const Scenario& scenario, const World& world, base::Random& random)
        : m_scenario(scenario)
        , m_world(world)
        , m_random(random)
        , m_person(makePerson(scenario.mean, scenario.growth, random))
        , m_daysLeft(scenario.days > 0
                         ? static_cast<int>(random.below(static_cast<std::uint64_t>(scenario.days) + 1))
                         : 0)
        , m_seen(world.items().size())
        , m_recall(world.items().size())
        , m_remembers(world.items().size())
    {}

    void practise()
    {
        std::vector<std::size_t> order(m_world.items().size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        m_random.shuffle(order);
        for (int n = 0; n < m_scenario.answers; ++n) {
            const std::size_t i = order[static_cast<std::size_t>(n)];
            note(i, m_person.knows(m_world.items()[i], n / 300.0));
        }
        for (int mock = 0; mock < m_scenario.mocks; ++mock) {
            for (const PaperItem& question : m_world.drawPaper(m_random))
                note(question.item, known(question.item));
        }
        forget();
    }

    Trial sit()
    {
        Trial trial;
        exam::Points earned;
        for (const PaperItem& question : m_world.drawPaper(m_random))
            earned += mark(question);
        trial.passed = earned >= m_world.blueprint().pass;
        constexpr int papers = 10;
        for (int n = 0; n < papers; ++n)
            trial.trueChance += trueChance(m_world.drawPaper(m_random)) / papers;
        trial.share = shareForecast();
        forecast(trial);
        return trial;
    }

private:
    bool answers(const Item& item, double known)
    {
        return m_random.unit() < item.floor + (1 - item.floor) * known;
    }

    // An answer, as evidence and as something that may be remembered.
    void note(std::size_t i, double known)
    {
        const Item& item = m_world.items()[i];
        const bool right = answers(item, known);
        if (!m_seen[i] || m_scenario.repeats)
            m_answers.push_back(
                {item.place, practice::guessingChance(item.type, item.options), item.label, right});
        if (!m_seen[i] && m_scenario.memory > 0)
            remember(i);
        m_seen[i] = true;
    }

    // What FSRS would say of a question seen, and how it really is with this person and question.
    void remember(std::size_t i)
    {
        m_recall[i] = 0.7 + 0.27 * m_random.unit();
        const double stability = m_scenario.memory * m_person.memory * std::exp(0.5 * normal(m_random));
        m_remembers[i] = std::pow(m_recall[i], 1 / stability);
    }

    void forget() { m_person.start -= 0.15 * std::log1p(m_daysLeft) * m_person.memory; }

    double known(std::size_t i) const
    {
        return std::max(m_person.knows(m_world.items()[i], m_scenario.answers / 300.0), m_remembers[i]);
    }

    // Partial marks come about otherwise than in the model: a question is known or its options are guessed
    // at.
    exam::Points mark(const PaperItem& question)
    {
        const Item& item = m_world.items()[question.item];
        const exam::Section& section = m_world.blueprint().sections[question.section];
        if (section.scoring == exam::Scoring::allOrNothing)
            return answers(item, known(question.item)) ? section.points : exam::Points{};
        const bool knows = m_random.unit() < known(question.item);
        const auto key = bank::OptionSet::all(item.keys);
        bank::OptionSet response;
        for (int option = 0; option < item.options; ++option) {
            const bool judgedRight = knows || m_random.unit() < luck;
            if (judgedRight == key.contains(option))
                response = response.toggled(option);
        }
        return exam::score(section.scoring, section.points, key, response, item.options);
    }

    practice::Marks trueMarks(const PaperItem& question) const
    {
        const Item& item = m_world.items()[question.item];
        const exam::Section& section = m_world.blueprint().sections[question.section];
        const double knows = known(question.item);
        if (section.scoring == exam::Scoring::allOrNothing)
            return marksOf(section.scoring, section.points, item.floor + (1 - item.floor) * knows, {});
        practice::Marks marks = marksOf(section.scoring, section.points, std::pow(luck, item.options),
                                        practice::OptionCounts{item.keys, item.options});
        for (double& mark : marks)
            mark *= 1 - knows;
        marks.back() += knows;
        return marks;
    }

    double trueChance(const std::vector<PaperItem>& paper) const
    {
        std::vector<ScoreRow> rows;
        for (const PaperItem& question : paper)
            rows.push_back({m_world.items()[question.item].place.subject, 1, trueMarks(question)});
        return practice::chanceToPass(rows, {m_world.blueprint().pass, {}});
    }

    double shareForecast() const
    {
        const auto last = std::min<std::ptrdiff_t>(100, std::ssize(m_answers));
        const auto right = std::count_if(m_answers.end() - last, m_answers.end(),
                                         [](const Evidence& answer) { return answer.right; });
        const double share = static_cast<double>(right) / static_cast<double>(last);
        std::vector<ScoreRow> rows;
        for (const exam::Section& section : m_world.blueprint().sections)
            rows.push_back({bank::Subject::general, section.count,
                            marksOf(exam::Scoring::allOrNothing, section.points, share, {})});
        return practice::chanceToPass(rows, {m_world.blueprint().pass, {}});
    }

    void forecast(Trial& trial) const
    {
        const auto groups = m_world.groups({}, m_scenario.recall ? m_recall : std::vector<double>());
        const auto paper = practice::PaperModel::make(m_world.blueprint(), groups).value();
        const auto estimate = practice::estimateAbility(m_answers, chapters, m_scenario.model);
        const auto abilities = practice::credibleAbilities(estimate, m_scenario.daysTold ? m_daysLeft : 0);
        const practice::Chance chance = practice::chanceOf(paper, abilities);
        trial.ours = chance.value;
        trial.low = chance.low;
        trial.high = chance.high;
    }

    const Scenario& m_scenario;
    const World& m_world;
    base::Random& m_random;
    Person m_person;
    int m_daysLeft;
    std::vector<bool> m_seen;
    std::vector<double> m_recall;
    std::vector<double> m_remembers;
    std::vector<Evidence> m_answers;
};

} // namespace

std::vector<Trial> runTrials(const Scenario& scenario)
{
    base::Random random(scenario.seed);
    const World world(scenario.items, scenario.blueprint, random);
    std::vector<Trial> trials;
    for (int n = 0; n < scenario.people; ++n) {
        Candidate candidate(scenario, world, random);
        candidate.practise();
        trials.push_back(candidate.sit());
    }
    return trials;
}

std::vector<Forecast> forecasts(std::span<const Trial> trials, double Trial::*chance)
{
    std::vector<Forecast> out;
    for (const Trial& trial : trials)
        out.push_back({trial.*chance, trial.passed});
    return out;
}

double intervalsThatHold(std::span<const Trial> trials)
{
    constexpr double tolerance = 0.01; // the true chance is over ten papers only
    const auto held = std::count_if(trials.begin(), trials.end(), [](const Trial& trial) {
        return trial.trueChance >= trial.low - tolerance && trial.trueChance <= trial.high + tolerance;
    });
    return static_cast<double>(held) / static_cast<double>(trials.size());
}

double meanWidth(std::span<const Trial> trials)
{
    double sum = 0;
    for (const Trial& trial : trials)
        sum += trial.high - trial.low;
    return sum / static_cast<double>(trials.size());
}

std::vector<Forecast> recalibrated(std::span<const Forecast> forecasts)
{
    const auto learn = static_cast<std::size_t>(practice::forecastsNeeded);
    const practice::Calibration calibration = practice::calibrate(forecasts.first(learn));
    std::vector<Forecast> out;
    for (const Forecast& forecast : forecasts.subspan(learn))
        out.push_back({calibration(forecast.chance), forecast.passed});
    return out;
}

} // namespace simulation
