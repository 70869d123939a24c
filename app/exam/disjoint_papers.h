// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exam/assembly.h"

namespace exam {

inline constexpr int maxDisjointPapers = 200; // counting ends there

struct DisjointPapers
{
    int papers = 0; // so many are certain
    int atMost = 0; // and no more than these possible; greater only where a proof would take too long
    // What one paper more would lack; empty where only the rows together fail, or counting ended.
    std::vector<ShortRow> lacking;
};

// How many papers of a blueprint a pool gives with no question and no case in common.
DisjointPapers disjointPapers(const Pool& pool, const Blueprint& blueprint);

} // namespace exam
