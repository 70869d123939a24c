// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/marking.h"

#include <algorithm>

namespace exam {

namespace {

using bank::OptionSet;

struct Hits
{
    int keys;
    int hits;
    int others;
    int wrong;
};

// points x numerator / denominator in half points, rounded down.
Points share(Points points, int numerator, int denominator)
{
    return {std::max(0, points.halves * numerator / denominator)};
}

// What a response that is not the key is worth. Only subsets of the key score, except under signed marks.
Points partial(Scoring scoring, Points points, const Hits& h)
{
    switch (scoring) {
    case Scoring::allOrNothing:
        return {};
    case Scoring::halfIfSubset:
        return h.wrong == 0 ? share(points, 1, 2) : Points{};
    case Scoring::perOption: // half a point an option, and never as much as the whole key
        return h.wrong == 0 ? std::min(Points{h.hits}, Points{std::max(0, points.halves - 1)}) : Points{};
    case Scoring::proportional:
        return h.wrong == 0 ? share(points, h.hits, h.keys) : Points{};
    case Scoring::signedMarks:
        return h.others == 0 ? share(points, h.hits, h.keys)
                             : share(points, h.hits * h.others - h.wrong * h.keys, h.keys * h.others);
    }
    return {};
}

void add(Tally& tally, const ItemMark& mark, Points possible, base::Millis spent)
{
    ++tally.questions;
    tally.right += mark.right ? 1 : 0;
    tally.earned += mark.earned;
    tally.possible += possible;
    tally.spent += spent;
}

std::vector<FloorResult> judgeFloors(const Blueprint& blueprint,
                                     const std::map<bank::Subject, Tally>& subjects)
{
    std::vector<FloorResult> floors;
    for (const auto& [subject, percent] : blueprint.floors) {
        const auto found = subjects.find(subject);
        const Tally tally = found == subjects.end() ? Tally{} : found->second;
        floors.push_back({subject, percent, tally.earned.halves * 100 >= tally.possible.halves * percent});
    }
    return floors;
}

} // namespace

Points score(Scoring scoring, Points points, OptionSet key, OptionSet response, int optionCount)
{
    if (response.empty())
        return {};
    if (response == key)
        return points;
    const OptionSet hit = response & key;
    return partial(scoring, points,
                   {key.count(), hit.count(), optionCount - key.count(), response.without(key).count()});
}

ScoreReport mark(const Paper& paper, const std::vector<bank::SeenQuestion>& questions,
                 const std::vector<ItemState>& items)
{
    ScoreReport report;
    report.pass = paper.blueprint.pass;
    report.sections.resize(paper.blueprint.sections.size());
    for (std::size_t i = 0; i < paper.items.size(); ++i) {
        const PaperItem& item = paper.items[i];
        const Section& section = paper.sectionOf(item);
        const bank::Question& question = questions[i].question;
        const OptionSet response = items[i].response;
        const ItemMark mark{
            score(section.scoring, section.points, question.key, response, question.optionCount()),
            response == question.key && !response.empty()};
        report.items.push_back(mark);
        report.answered += response.empty() ? 0 : 1;
        report.earned += mark.earned;
        report.total += section.points;
        add(report.sections[static_cast<std::size_t>(item.section)], mark, section.points, items[i].spent);
        add(report.subjects[questions[i].subject], mark, section.points, items[i].spent);
    }
    report.floors = judgeFloors(paper.blueprint, report.subjects);
    report.passed =
        report.earned >= report.pass && std::all_of(report.floors.begin(), report.floors.end(),
                                                    [](const FloorResult& floor) { return floor.reached; });
    return report;
}

} // namespace exam
