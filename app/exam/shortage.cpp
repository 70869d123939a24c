// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/margin_programme.h"

namespace exam {

namespace {

// Rows that fail on their own, whatever the others ask.
std::vector<ShortRow> plainRows(const Demand& demand, const Counts& capacity)
{
    std::vector<int> kinds(demand.kinds.size());
    std::array<int, subjectCount> subjects{};
    std::array<int, bandCount> bands{};
    for (std::size_t k = 0; k < demand.kinds.size(); ++k) {
        for (int s = 0; s < subjectCount; ++s) {
            for (int b = 0; b < bandCount; ++b) {
                const int count = capacity[demand.index(k, s, b)];
                kinds[k] += count;
                subjects[static_cast<std::size_t>(s)] += count;
                bands[static_cast<std::size_t>(b)] += count;
            }
        }
    }
    std::vector<ShortRow> rows;
    for (std::size_t k = 0; k < kinds.size(); ++k) {
        if (const int missing = demand.kinds[k].count - kinds[k]; missing > 0)
            rows.push_back({ShortRow::Kind::section, demand.kinds[k].firstSection, {}, {}, missing});
    }
    for (std::size_t s = 0; demand.subjects && s < subjects.size(); ++s) {
        if (const int missing = (*demand.subjects)[s] - subjects[s]; missing > 0)
            rows.push_back({ShortRow::Kind::subject, -1, static_cast<bank::Subject>(s), {}, missing});
    }
    for (std::size_t b = 0; demand.bands && b < bands.size(); ++b) {
        if (const int missing = (*demand.bands)[b] - bands[b]; missing > 0)
            rows.push_back({ShortRow::Kind::difficulty, -1, {}, static_cast<Band>(b), missing});
    }
    return rows;
}

} // namespace

std::optional<Counts> solveCounts(const Demand& demand, const Counts& capacity)
{
    MarginProgramme programme(demand, capacity, {1});
    if (programme.solve() != MarginProgramme::Outcome::solved)
        return std::nullopt;
    // A solver's choice of vertex may differ between its versions; the smallest solution does not.
    Counts counts(demand.cells());
    for (std::size_t c = 0; c < counts.size(); ++c) {
        if (capacity[c] > 0) {
            programme.minimiseOnly(c);
            if (programme.solve() != MarginProgramme::Outcome::solved)
                return std::nullopt;
            counts[c] = programme.count(0, c);
            programme.fix(c, counts[c]);
        }
    }
    return counts;
}

std::vector<ShortRow> shortRows(const Demand& demand, const Counts& capacity)
{
    std::vector<ShortRow> rows = plainRows(demand, capacity);
    if (!rows.empty())
        return rows;
    MarginProgramme programme(demand, capacity, {1}, true);
    if (programme.solve() != MarginProgramme::Outcome::solved)
        return rows;
    for (std::size_t k = 0; k < demand.kinds.size(); ++k) {
        for (int s = 0; s < subjectCount; ++s) {
            int missing = 0;
            for (int b = 0; b < bandCount; ++b)
                missing += programme.missing(demand.index(k, s, b));
            if (missing > 0)
                rows.push_back({ShortRow::Kind::cell,
                                demand.kinds[k].firstSection,
                                static_cast<bank::Subject>(s),
                                {},
                                missing});
        }
    }
    return rows;
}

} // namespace exam
