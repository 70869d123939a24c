// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exam/cell_counts.h"

#include <glpk.h>
#include <limits>
#include <memory>
#include <vector>

namespace exam {

// The margins of a demand as an integer programme: each part is a table of its own that meets the margins
// so many times over, and together they stay within the capacity. With `slack` every cell may lack questions,
// and how many is minimised.
class MarginProgramme
{
public:
    enum class Outcome { solved, impossible, undecided };

    MarginProgramme(const Demand& demand, const Counts& capacity, std::vector<int> parts, bool slack = false);

    // Gives up after so many steps; they are steps and not seconds, so that every machine gives up alike.
    Outcome solve(int branches = std::numeric_limits<int>::max());

    // Of the programme with one part: what is minimised is the count of this cell alone.
    void minimiseOnly(std::size_t cell);
    void fix(std::size_t cell, int count);

    int count(std::size_t part, std::size_t cell) const { return value(column(part, cell)); }
    int missing(std::size_t cell) const { return value(column(m_parts.size(), cell)); }

private:
    struct Deleter
    {
        void operator()(glp_prob* problem) const { glp_delete_prob(problem); }
    };

    // Slack stands behind the last part.
    int column(std::size_t part, std::size_t cell) const
    {
        return static_cast<int>(part * m_demand.cells() + cell) + 1;
    }
    int value(int column) const;
    void addColumns(const Counts& capacity);
    template<typename Contains>
    void addMargin(std::size_t part, int sum, const Contains& contains);
    void addMargins(std::size_t part);
    void addCapacity(std::size_t cell, int capacity);
    int addRow(std::vector<int> columns);

    const Demand& m_demand;
    std::vector<int> m_parts;
    bool m_slack;
    std::unique_ptr<glp_prob, Deleter> m_problem;
};

} // namespace exam
