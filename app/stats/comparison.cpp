// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/comparison.h"

#include <algorithm>

namespace stats {

namespace {

void add(exam::Tally& sum, const exam::Tally& part)
{
    sum.questions += part.questions;
    sum.right += part.right;
    sum.earned += part.earned;
    sum.possible += part.possible;
    sum.spent += part.spent;
}

exam::Tally totalOf(const Sitting& sitting)
{
    exam::Tally total;
    for (const exam::Tally& section : sitting.report.sections)
        add(total, section);
    total.earned = sitting.report.earned;
    total.possible = sitting.report.total;
    total.spent = sitting.consumed;
    return total;
}

void addParts(Comparison& comparison, const Sitting& sitting, exam::Tally TallyPair::*side)
{
    for (std::size_t s = 0; s < sitting.report.sections.size(); ++s)
        add(comparison.kinds[sitting.paper.blueprint.sections[s].kind].*side, sitting.report.sections[s]);
    for (const auto& [subject, tally] : sitting.report.subjects)
        add(comparison.subjects[subject].*side, tally);
}

// Papers may give the same question other points: what counts is the share of them.
Change changeBetween(const Sitting& older, std::size_t before, const Sitting& newer, std::size_t after)
{
    const auto share = [](const Sitting& here, std::size_t item, const Sitting& there, std::size_t other) {
        return here.report.items[item].earned.halves *
               there.paper.sectionOf(there.paper.items[other]).points.halves;
    };
    const int was = share(older, before, newer, after);
    const int is = share(newer, after, older, before);
    return is > was ? Change::better : is < was ? Change::worse : Change::same;
}

} // namespace

int Comparison::count(Change change) const
{
    return static_cast<int>(std::count_if(common.begin(), common.end(), [&](const CommonQuestion& question) {
        return question.change == change;
    }));
}

Comparison compare(const Sitting& older, const Sitting& newer)
{
    Comparison comparison;
    comparison.total = {totalOf(older), totalOf(newer)};
    addParts(comparison, older, &TallyPair::older);
    addParts(comparison, newer, &TallyPair::newer);

    std::map<std::string_view, std::size_t> places;
    for (std::size_t i = 0; i < older.paper.items.size(); ++i)
        places.emplace(older.paper.items[i].questionId, i);
    for (std::size_t i = 0; i < newer.paper.items.size(); ++i) {
        const auto place = places.find(newer.paper.items[i].questionId);
        if (place == places.end())
            continue;
        comparison.common.push_back({newer.paper.items[i].questionId, static_cast<int>(place->second) + 1,
                                     static_cast<int>(i) + 1, older.report.items[place->second].right,
                                     newer.report.items[i].right,
                                     changeBetween(older, place->second, newer, i)});
    }
    return comparison;
}

} // namespace stats
