// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exam/blueprint.h"
#include "exam/pool.h"

#include <cstdint>
#include <set>
#include <string>
#include <tl/expected.hpp>
#include <vector>

namespace exam {

// A row of the blueprint that cannot be met, and by how many questions.
struct ShortRow
{
    enum class Kind { section, subject, difficulty, cell };
    Kind kind = Kind::section;
    int section = -1;        // for section and cell rows
    bank::Subject subject{}; // for subject and cell rows
    Band band{};             // for difficulty rows
    int missing = 0;

    bool operator==(const ShortRow&) const = default;
};

struct Shortage
{
    std::vector<ShortRow> rows; // at least one
    bool operator==(const Shortage&) const = default;
};

// Ids of the drawn questions (of cases, for a case section), one list a section, in paper order.
struct Draw
{
    std::vector<std::vector<std::string>> sections;
    bool operator==(const Draw&) const = default;
};

// Draws a paper that meets every row of the blueprint exactly; the same pool, blueprint, seed and avoid-list
// give the same draw on every machine. Questions in `avoid` are used only where nothing else is left.
tl::expected<Draw, Shortage> assemble(const Pool& pool, const Blueprint& blueprint, std::uint64_t seed,
                                      const std::set<std::string>& avoid = {});

// Percentages into counts that sum to `total`, by the largest remainder; ties go to the earlier entry.
std::vector<int> largestRemainder(const std::vector<int>& percents, int total);

} // namespace exam
