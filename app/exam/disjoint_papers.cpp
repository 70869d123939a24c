// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/disjoint_papers.h"

#include "exam/margin_programme.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace exam {

namespace {

using Outcome = MarginProgramme::Outcome;
constexpr int patience = 2'000; // branches of one search

Demand times(Demand demand, int papers)
{
    for (Demand::Kind& kind : demand.kinds)
        kind.count *= papers;
    for (int s = 0; demand.subjects && s < subjectCount; ++s)
        (*demand.subjects)[static_cast<std::size_t>(s)] *= papers;
    for (int b = 0; demand.bands && b < bandCount; ++b)
        (*demand.bands)[static_cast<std::size_t>(b)] *= papers;
    demand.total *= papers;
    return demand;
}

// Takes paper after paper so that the rest still meets the margins of all the others at once. A rest that
// does so need not fall into papers: margins of three kinds have tables that do not. So success is proof, but
// of failures only that of the first step, where nothing was chosen yet.
Outcome takeOneByOne(const Demand& demand, Counts left, int papers)
{
    for (int rest = papers; rest > 1; --rest) {
        MarginProgramme programme(demand, left, {1, rest - 1});
        const Outcome outcome = programme.solve(patience);
        if (outcome != Outcome::solved)
            return rest == papers ? outcome : Outcome::undecided;
        for (std::size_t cell = 0; cell < left.size(); ++cell)
            left[cell] -= programme.count(0, cell);
    }
    return MarginProgramme(demand, left, {1}).solve(patience);
}

// All papers in one programme: exact, but only of use while it is small.
Outcome takeTogether(const Demand& demand, const Counts& capacity, int papers)
{
    constexpr std::size_t mostColumns = 1'000;
    const auto count = static_cast<std::size_t>(papers);
    if (count * demand.cells() > mostColumns)
        return Outcome::undecided;
    return MarginProgramme(demand, capacity, std::vector<int>(count, 1)).solve(patience);
}

Outcome take(const Demand& demand, const Counts& capacity, int papers)
{
    const Outcome outcome = takeOneByOne(demand, capacity, papers);
    return outcome == Outcome::undecided ? takeTogether(demand, capacity, papers) : outcome;
}

// Cases of one size are shared by all sections that ask for this size.
std::map<int, int> casesOnPaper(const Blueprint& blueprint)
{
    std::map<int, int> counts;
    for (const Section& section : blueprint.sections) {
        if (section.kind == SectionKind::caseGroup)
            counts[section.caseSize] += section.count;
    }
    return counts;
}

int casesInPool(const Pool& pool, const Blueprint& blueprint, int caseSize)
{
    int count = 0;
    for (int s = 0; s < subjectCount; ++s) {
        const auto subject = static_cast<bank::Subject>(s);
        if (blueprint.subjects.empty() || blueprint.subjects.contains(subject))
            count += pool.count({SectionKind::caseGroup, subject, Band::easy, caseSize});
    }
    return count;
}

int byCases(const Pool& pool, const Blueprint& blueprint)
{
    int most = maxDisjointPapers;
    for (const auto& [size, count] : casesOnPaper(blueprint))
        most = std::min(most, casesInPool(pool, blueprint, size) / count);
    return most;
}

int byKinds(const Demand& demand, const Counts& capacity)
{
    int most = maxDisjointPapers;
    const auto cells = static_cast<std::ptrdiff_t>(subjectCount) * bandCount;
    for (std::size_t k = 0; k < demand.kinds.size(); ++k) {
        const auto first = capacity.begin() + static_cast<std::ptrdiff_t>(demand.index(k, 0, 0));
        most = std::min(most, std::accumulate(first, first + cells, 0) / demand.kinds[k].count);
    }
    return most;
}

std::vector<ShortRow> lackingCases(const Pool& pool, const Blueprint& blueprint, int papers)
{
    std::vector<ShortRow> rows;
    for (const auto& [caseSize, count] : casesOnPaper(blueprint)) {
        const int size = caseSize; // a lambda of clang 14 takes no part of a pair
        const auto section =
            std::find_if(blueprint.sections.begin(), blueprint.sections.end(), [size](const Section& s) {
                return s.kind == SectionKind::caseGroup && s.caseSize == size;
            });
        const int missing = papers * count - casesInPool(pool, blueprint, size);
        if (missing > 0)
            rows.push_back({ShortRow::Kind::section,
                            static_cast<int>(section - blueprint.sections.begin()),
                            {},
                            {},
                            missing});
    }
    return rows;
}

} // namespace

DisjointPapers disjointPapers(const Pool& pool, const Blueprint& blueprint)
{
    const Demand demand = demandOf(blueprint);
    const Counts capacity = capacityOf(demand, pool);
    DisjointPapers result;
    result.papers = std::min(byCases(pool, blueprint), byKinds(demand, capacity));
    result.atMost = result.papers;
    while (result.papers > 0 && demand.total > 0) {
        const Outcome outcome = take(demand, capacity, result.papers);
        if (outcome == Outcome::solved)
            break;
        --result.papers;
        if (outcome == Outcome::impossible)
            result.atMost = result.papers;
    }
    if (result.papers == maxDisjointPapers)
        return result;
    const int more = result.papers + 1;
    result.lacking = lackingCases(pool, blueprint, more);
    if (demand.total > 0) {
        const std::vector<ShortRow> rows = shortRows(times(demand, more), capacity);
        result.lacking.insert(result.lacking.end(), rows.begin(), rows.end());
    }
    return result;
}

} // namespace exam
