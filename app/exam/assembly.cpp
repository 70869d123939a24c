// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/assembly.h"

#include "base/random.h"
#include "exam/cell_counts.h"

#include <algorithm>
#include <numeric>

namespace exam {

namespace {

Cell cellAt(const Demand& demand, std::size_t kind, int subject, int band)
{
    return {demand.kinds[kind].kind, static_cast<bank::Subject>(subject), static_cast<Band>(band), 0};
}

template<typename Visit>
void eachCell(const Demand& demand, const Visit& visit)
{
    for (std::size_t k = 0; k < demand.kinds.size(); ++k) {
        for (int s = 0; s < subjectCount; ++s) {
            for (int b = 0; b < bandCount; ++b)
                visit(cellAt(demand, k, s, b), demand.index(k, s, b));
        }
    }
}

// How many the caller wants to keep out of each cell, as far as they are in the pool at all.
std::map<Cell, int> avoidedByCell(const Pool& pool, const std::set<std::string>& avoid)
{
    std::map<Cell, int> counts;
    for (const std::string& id : avoid) {
        if (const auto cell = pool.cellOf(id))
            ++counts[*cell];
    }
    return counts;
}

// `need` different members of a cell, those in `avoid` last. Touches little more than it takes (Floyd's idea:
// a partial shuffle over an index that exists only where it was disturbed).
std::vector<std::string> pick(const Pool& pool, const Cell& cell, int need,
                              const std::set<std::string>& avoid, base::Random& random)
{
    std::vector<std::string> chosen;
    std::vector<std::string> spare;
    std::map<int, int> moved;
    const auto at = [&](int i) {
        const auto found = moved.find(i);
        return found == moved.end() ? i : found->second;
    };
    const int size = pool.count(cell);
    for (int i = 0; i < size && static_cast<int>(chosen.size()) < need; ++i) {
        const int j = i + static_cast<int>(random.below(static_cast<std::uint64_t>(size - i)));
        const int k = at(j);
        moved[j] = at(i);
        std::string id = pool.at(cell, k);
        (avoid.contains(id) ? spare : chosen).push_back(std::move(id));
    }
    for (std::size_t i = 0; i < spare.size() && static_cast<int>(chosen.size()) < need; ++i)
        chosen.push_back(spare[i]);
    return chosen;
}

std::optional<Counts> decideCounts(const Pool& pool, const Demand& demand, const Counts& capacity,
                                   const std::set<std::string>& avoid, base::Random& random)
{
    if (!avoid.empty()) {
        Counts fresh = capacity;
        const std::map<Cell, int> avoided = avoidedByCell(pool, avoid);
        eachCell(demand, [&](const Cell& cell, std::size_t index) {
            if (const auto found = avoided.find(cell); found != avoided.end())
                fresh[index] -= found->second;
        });
        if (auto counts = drawCounts(demand, fresh, random))
            return counts;
        if (auto counts = solveCounts(demand, fresh))
            return counts;
    }
    if (auto counts = drawCounts(demand, capacity, random))
        return counts;
    return solveCounts(demand, capacity);
}

// Questions outside cases: cells are filled, then dealt to the sections of their kind.
tl::expected<void, Shortage> drawQuestions(const Pool& pool, const Blueprint& blueprint,
                                           const std::set<std::string>& avoid, base::Random& random,
                                           Draw& draw)
{
    const Demand demand = demandOf(blueprint);
    if (demand.total == 0)
        return {};
    const Counts capacity = capacityOf(demand, pool);
    const auto counts = decideCounts(pool, demand, capacity, avoid, random);
    if (!counts)
        return tl::unexpected(Shortage{shortRows(demand, capacity)});

    std::map<SectionKind, std::vector<std::string>> drawn;
    eachCell(demand, [&](const Cell& cell, std::size_t index) {
        const auto ids = pick(pool, cell, (*counts)[index], avoid, random);
        drawn[cell.kind].insert(drawn[cell.kind].end(), ids.begin(), ids.end());
    });
    for (auto& [kind, ids] : drawn) {
        random.shuffle(ids);
        auto next = ids.begin();
        for (std::size_t s = 0; s < blueprint.sections.size(); ++s) {
            if (blueprint.sections[s].kind != kind)
                continue;
            draw.sections[s].assign(next, next + blueprint.sections[s].count);
            next += blueprint.sections[s].count;
        }
    }
    return {};
}

// Cases of the section's size, from the subjects of the blueprint (from any where it names none).
std::vector<std::string> drawCases(const Pool& pool, const Blueprint& blueprint, const Section& section,
                                   const std::set<std::string>& avoid, base::Random& random)
{
    std::vector<std::string> fresh;
    std::vector<std::string> used;
    for (int s = 0; s < subjectCount; ++s) {
        const auto subject = static_cast<bank::Subject>(s);
        if (!blueprint.subjects.empty() && !blueprint.subjects.contains(subject))
            continue;
        const Cell cell{SectionKind::caseGroup, subject, Band::easy, section.caseSize};
        for (int k = 0; k < pool.count(cell); ++k) {
            std::string id = pool.at(cell, k);
            (avoid.contains(id) ? used : fresh).push_back(std::move(id));
        }
    }
    random.shuffle(fresh);
    random.shuffle(used);
    fresh.insert(fresh.end(), used.begin(), used.end());
    return fresh;
}

} // namespace

tl::expected<Draw, Shortage> assemble(const Pool& pool, const Blueprint& blueprint, std::uint64_t seed,
                                      const std::set<std::string>& avoid)
{
    base::Random random(seed);
    Draw draw;
    draw.sections.resize(blueprint.sections.size());
    Shortage shortage;
    if (auto drawn = drawQuestions(pool, blueprint, avoid, random, draw); !drawn)
        shortage = drawn.error();

    std::set<std::string> onPaper;
    for (std::size_t s = 0; s < blueprint.sections.size(); ++s) {
        const Section& section = blueprint.sections[s];
        if (section.kind != SectionKind::caseGroup)
            continue;
        for (std::string& id : drawCases(pool, blueprint, section, avoid, random)) {
            if (static_cast<int>(draw.sections[s].size()) < section.count && onPaper.insert(id).second)
                draw.sections[s].push_back(std::move(id));
        }
        const int missing = section.count - static_cast<int>(draw.sections[s].size());
        if (missing > 0)
            shortage.rows.push_back({ShortRow::Kind::section, static_cast<int>(s), {}, {}, missing});
    }
    if (!shortage.rows.empty())
        return tl::unexpected(shortage);
    if (!blueprint.shuffleQuestions) {
        for (auto& ids : draw.sections)
            std::sort(ids.begin(), ids.end());
    }
    return draw;
}

std::vector<int> largestRemainder(const std::vector<int>& percents, int total)
{
    const int sum = std::accumulate(percents.begin(), percents.end(), 0);
    std::vector<int> counts(percents.size());
    if (sum <= 0)
        return counts;
    std::vector<std::size_t> order(percents.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    int given = 0;
    for (std::size_t i = 0; i < percents.size(); ++i) {
        counts[i] = total * percents[i] / sum;
        given += counts[i];
    }
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return total * percents[a] % sum > total * percents[b] % sum;
    });
    for (std::size_t i = 0; given < total; ++i, ++given)
        ++counts[order[i]];
    return counts;
}

} // namespace exam
