// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "exam/assembly.h"

#include <array>
#include <optional>
#include <vector>

namespace exam {

inline constexpr int subjectCount = 7;
inline constexpr int bandCount = 3;

// The rows of a blueprint outside its cases, as margins of a table kind x subject x band.
struct Demand
{
    struct Kind
    {
        SectionKind kind;
        int count;
        int firstSection;
    };
    std::vector<Kind> kinds;
    std::optional<std::array<int, subjectCount>> subjects; // nothing: any
    std::optional<std::array<int, bandCount>> bands;       // nothing: any
    int total = 0;

    std::size_t cells() const { return kinds.size() * subjectCount * bandCount; }
    std::size_t index(std::size_t kind, int subject, int band) const
    {
        return (kind * subjectCount + static_cast<std::size_t>(subject)) * bandCount +
               static_cast<std::size_t>(band);
    }
};

// How many questions of each cell, by Demand::index; never more than the capacity of the cell.
using Counts = std::vector<int>;

Demand demandOf(const Blueprint& blueprint);
// How many questions of each cell the pool has.
Counts capacityOf(const Demand& demand, const Pool& pool);

// Counts that meet every margin exactly, drawn at random; nothing when none were found.
std::optional<Counts> drawCounts(const Demand& demand, const Counts& capacity, base::Random& random);

// The same by integer programming: the lexicographically smallest solution, nothing when none exists.
std::optional<Counts> solveCounts(const Demand& demand, const Counts& capacity);

// Why there is none: the fewest missing questions, by rows of the blueprint.
std::vector<ShortRow> shortRows(const Demand& demand, const Counts& capacity);

} // namespace exam
