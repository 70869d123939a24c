// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/cell_counts.h"

#include <glpk.h>
#include <map>
#include <memory>
#include <numeric>

namespace exam {

namespace {

struct Deleter
{
    void operator()(glp_prob* problem) const { glp_delete_prob(problem); }
};

// The margins as an integer programme. Variable c+1 is the count of cell c; with `slack`, variable
// cells+c+1 is how many questions cell c lacks, and their sum is minimised.
class Programme
{
public:
    Programme(const Demand& demand, const Counts& capacity, bool slack)
        : m_demand(demand)
        , m_slack(slack)
        , m_problem(glp_create_prob())
    {
        glp_term_out(GLP_OFF);
        const int cells = static_cast<int>(demand.cells());
        glp_add_cols(m_problem.get(), slack ? 2 * cells : cells);
        for (int c = 0; c < cells; ++c) {
            setColumn(c + 1, capacity[static_cast<std::size_t>(c)], 0);
            if (slack)
                setColumn(cells + c + 1, demand.total, 1);
        }
        addRows();
    }

    bool solve()
    {
        glp_iocp options;
        glp_init_iocp(&options);
        options.presolve = GLP_ON;
        options.msg_lev = GLP_MSG_OFF;
        return glp_intopt(m_problem.get(), &options) == 0 && glp_mip_status(m_problem.get()) == GLP_OPT;
    }

    void minimiseOnly(int column)
    {
        for (int c = 1; c <= glp_get_num_cols(m_problem.get()); ++c)
            glp_set_obj_coef(m_problem.get(), c, c == column ? 1.0 : 0.0);
    }
    void fix(int column, int value) { glp_set_col_bnds(m_problem.get(), column, GLP_FX, value, value); }
    int value(int column) const { return static_cast<int>(glp_mip_col_val(m_problem.get(), column) + 0.5); }

private:
    void setColumn(int column, int upper, double cost)
    {
        glp_set_col_kind(m_problem.get(), column, GLP_IV);
        glp_set_col_bnds(m_problem.get(), column, upper > 0 ? GLP_DB : GLP_FX, 0, upper > 0 ? upper : 0);
        glp_set_obj_coef(m_problem.get(), column, cost);
    }

    template<typename Contains>
    void addRow(int sum, const Contains& contains)
    {
        std::vector<int> columns{0};
        const int cells = static_cast<int>(m_demand.cells());
        for (std::size_t k = 0; k < m_demand.kinds.size(); ++k) {
            for (int s = 0; s < subjectCount; ++s) {
                for (int b = 0; b < bandCount; ++b) {
                    if (!contains(k, s, b))
                        continue;
                    const int column = static_cast<int>(m_demand.index(k, s, b)) + 1;
                    columns.push_back(column);
                    if (m_slack)
                        columns.push_back(cells + column);
                }
            }
        }
        const std::vector<double> ones(columns.size(), 1.0);
        const int row = glp_add_rows(m_problem.get(), 1);
        glp_set_row_bnds(m_problem.get(), row, GLP_FX, sum, sum);
        glp_set_mat_row(m_problem.get(), row, static_cast<int>(columns.size()) - 1, columns.data(),
                        ones.data());
    }

    void addRows()
    {
        for (std::size_t k = 0; k < m_demand.kinds.size(); ++k)
            addRow(m_demand.kinds[k].count, [k](std::size_t kind, int, int) { return kind == k; });
        for (int s = 0; m_demand.subjects && s < subjectCount; ++s)
            addRow((*m_demand.subjects)[static_cast<std::size_t>(s)],
                   [s](std::size_t, int subject, int) { return subject == s; });
        for (int b = 0; m_demand.bands && b < bandCount; ++b)
            addRow((*m_demand.bands)[static_cast<std::size_t>(b)],
                   [b](std::size_t, int, int band) { return band == b; });
    }

    const Demand& m_demand;
    bool m_slack;
    std::unique_ptr<glp_prob, Deleter> m_problem;
};

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
    Programme programme(demand, capacity, false);
    if (!programme.solve())
        return std::nullopt;
    // A solver's choice of vertex may differ between its versions; the smallest solution does not.
    Counts counts(demand.cells());
    for (std::size_t c = 0; c < counts.size(); ++c) {
        const int column = static_cast<int>(c) + 1;
        if (capacity[c] > 0) {
            programme.minimiseOnly(column);
            if (!programme.solve())
                return std::nullopt;
            counts[c] = programme.value(column);
            programme.fix(column, counts[c]);
        }
    }
    return counts;
}

std::vector<ShortRow> shortRows(const Demand& demand, const Counts& capacity)
{
    std::vector<ShortRow> rows = plainRows(demand, capacity);
    if (!rows.empty())
        return rows;
    Programme programme(demand, capacity, true);
    if (!programme.solve())
        return rows;
    const int cells = static_cast<int>(demand.cells());
    for (std::size_t k = 0; k < demand.kinds.size(); ++k) {
        for (int s = 0; s < subjectCount; ++s) {
            int missing = 0;
            for (int b = 0; b < bandCount; ++b)
                missing += programme.value(cells + static_cast<int>(demand.index(k, s, b)) + 1);
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
