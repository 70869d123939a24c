// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readiness/world.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace simulation {

using exam::Points;
using exam::SectionKind;
using practice::QuestionGroup;

namespace {

Item makeItem(base::Random& random)
{
    Item item;
    const auto chapter = static_cast<std::uint32_t>(random.below(chapters));
    item.place = {static_cast<bank::Subject>(chapter % subjects), chapter, chapter};
    const double kind = random.unit();
    item.type = kind < 0.5 ? bank::Type::single : kind < 0.75 ? bank::Type::multiple : bank::Type::trueFalse;
    item.options = item.type == bank::Type::trueFalse ? 2 : 4;
    item.keys = item.type == bank::Type::multiple ? 2 + static_cast<int>(random.below(3)) : 1;
    item.difficulty = normal(random);
    item.slope = std::exp(0.25 * normal(random));
    item.floor = practice::guessingChance(item.type, item.options) * (0.7 + 0.4 * random.unit());
    const double seen = item.difficulty + 0.6 * normal(random); // what its author takes it for
    item.label = seen < -0.9 ? 1 : seen < -0.3 ? 2 : seen < 0.3 ? 3 : seen < 0.9 ? 4 : 5;
    return item;
}

int kindIndex(bank::Type type) // of the sections below
{
    return type == bank::Type::single ? 0 : type == bank::Type::multiple ? 1 : 2;
}

exam::Blueprint blueprintOf(std::vector<exam::Section> sections, Points pass)
{
    exam::Blueprint blueprint;
    blueprint.id = "simulated";
    blueprint.minutes = 60;
    blueprint.sections = std::move(sections);
    for (const exam::Section& section : blueprint.sections)
        blueprint.total += section.points * section.count;
    blueprint.pass = pass;
    constexpr std::array shares{25, 20, 20, 15, 10, 10};
    for (std::size_t s = 0; s < shares.size(); ++s)
        blueprint.subjects[static_cast<bank::Subject>(s)] = shares[s];
    blueprint.difficulty = {40, 35, 25};
    return blueprint;
}

} // namespace

double normal(base::Random& random)
{
    // Twelve uniforms: exact in mean and variance, and the same on every machine.
    double sum = -6;
    for (int i = 0; i < 12; ++i)
        sum += random.unit();
    return sum;
}

World::World(int items, exam::Blueprint blueprint, base::Random& random)
    : m_blueprint(std::move(blueprint))
    , m_demand(exam::demandOf(m_blueprint))
    , m_capacity(m_demand.cells())
    , m_cells(m_demand.cells())
{
    for (int i = 0; i < items; ++i) {
        m_items.push_back(makeItem(random));
        const Item& item = m_items.back();
        const std::size_t cell =
            m_demand.index(static_cast<std::size_t>(kindIndex(item.type)),
                           static_cast<int>(item.place.subject), static_cast<int>(exam::bandOf(item.label)));
        m_cells[cell].push_back(m_items.size() - 1);
        ++m_capacity[cell];
    }
}

std::vector<PaperItem> World::drawPaper(base::Random& random) const
{
    const exam::Counts counts = exam::drawCounts(m_demand, m_capacity, random).value();
    std::vector<PaperItem> paper;
    for (std::size_t cell = 0; cell < counts.size(); ++cell) {
        std::vector<std::size_t> members = m_cells[cell];
        for (int n = 0; n < counts[cell]; ++n) {
            const auto from = static_cast<std::size_t>(n);
            std::swap(members[from], members[from + random.below(members.size() - from)]);
            const auto section = static_cast<std::size_t>(kindIndex(m_items[members[from]].type));
            paper.push_back({members[from], section});
        }
    }
    return paper;
}

std::vector<QuestionGroup> World::groups(const std::vector<bool>& open,
                                         const std::vector<double>& recall) const
{
    std::vector<QuestionGroup> groups;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const Item& item = m_items[i];
        constexpr double steps = 20; // close enough, and few enough groups
        groups.push_back({item.place, item.type, item.options, item.keys, item.label, 0, 1,
                          open.empty() || open[i],
                          recall.empty() ? 0 : std::round(recall[i] * steps) / steps});
    }
    const auto key = [](const QuestionGroup& g) {
        return std::tuple(g.place.chapter, g.type, g.keys, g.difficulty, g.open, g.recall);
    };
    std::sort(groups.begin(), groups.end(),
              [&](const QuestionGroup& a, const QuestionGroup& b) { return key(a) < key(b); });
    std::vector<QuestionGroup> merged;
    for (const QuestionGroup& group : groups) {
        if (!merged.empty() && key(merged.back()) == key(group))
            ++merged.back().count;
        else
            merged.push_back(group);
    }
    return merged;
}

exam::Blueprint fortyQuestions(exam::Scoring scoring)
{
    return blueprintOf(
        {{"单选", SectionKind::single, 20, 0, Points::whole(1), exam::Scoring::allOrNothing},
         {"多选", SectionKind::multiple, 10, 0, Points::whole(1), scoring},
         {"判断", SectionKind::trueFalse, 10, 0, Points::whole(1), exam::Scoring::allOrNothing}},
        Points::whole(26));
}

exam::Blueprint preAppointment()
{
    return blueprintOf(
        {{"单选", SectionKind::single, 25, 0, Points::whole(2), exam::Scoring::allOrNothing},
         {"多选", SectionKind::multiple, 10, 0, Points::whole(3), exam::Scoring::allOrNothing},
         {"判断", SectionKind::trueFalse, 20, 0, Points::whole(1), exam::Scoring::allOrNothing}},
        Points::whole(60));
}

double Person::knows(const Item& item, double progress) const
{
    const double ability = start + growth * progress +
                           bySubject[static_cast<std::size_t>(item.place.subject)] +
                           byChapter[item.place.chapter];
    return practice::logistic(item.slope * (ability - item.difficulty));
}

Person makePerson(double mean, double growth, base::Random& random)
{
    Person person;
    person.start = mean + normal(random);
    person.growth = growth + 0.4 * normal(random);
    for (double& deviation : person.bySubject)
        deviation = 0.5 * normal(random);
    for (double& deviation : person.byChapter)
        deviation = 0.35 * normal(random);
    person.memory = std::exp(0.5 * normal(random));
    return person;
}

} // namespace simulation
