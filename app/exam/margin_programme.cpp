// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/margin_programme.h"

#include <cmath>

namespace exam {

namespace {

void countBranches(glp_tree* tree, void* left)
{
    if (glp_ios_reason(tree) == GLP_ISELECT && --*static_cast<int*>(left) < 0)
        glp_ios_terminate(tree);
}

// GLPK keeps memory for every thread that calls it and gives it back only when it is told to.
class Environment
{
public:
    Environment() = default;
    ~Environment() { glp_free_env(); }
    Environment(const Environment&) = delete;
    Environment& operator=(const Environment&) = delete;
};

glp_prob* makeProblem()
{
    static const thread_local Environment environment;
    return glp_create_prob();
}

} // namespace

MarginProgramme::MarginProgramme(const Demand& demand, const Counts& capacity, std::vector<int> parts,
                                 bool slack)
    : m_demand(demand)
    , m_parts(std::move(parts))
    , m_slack(slack)
    , m_problem(makeProblem())
{
    glp_term_out(GLP_OFF);
    addColumns(capacity);
    for (std::size_t part = 0; part < m_parts.size(); ++part)
        addMargins(part);
    for (std::size_t cell = 0; m_parts.size() > 1 && cell < demand.cells(); ++cell)
        addCapacity(cell, capacity[cell]);
}

MarginProgramme::Outcome MarginProgramme::solve(int branches)
{
    glp_iocp options;
    glp_init_iocp(&options);
    options.presolve = GLP_ON;
    options.msg_lev = GLP_MSG_OFF;
    options.cb_func = countBranches;
    options.cb_info = &branches;
    const int failure = glp_intopt(m_problem.get(), &options);
    const int status = glp_mip_status(m_problem.get());
    if (failure == 0 && status == GLP_OPT)
        return Outcome::solved;
    const bool impossible = failure == GLP_ENOPFS || (failure == 0 && status == GLP_NOFEAS);
    return impossible ? Outcome::impossible : Outcome::undecided;
}

void MarginProgramme::minimiseOnly(std::size_t cell)
{
    for (int c = 1; c <= glp_get_num_cols(m_problem.get()); ++c)
        glp_set_obj_coef(m_problem.get(), c, c == column(0, cell) ? 1.0 : 0.0);
}

void MarginProgramme::fix(std::size_t cell, int count)
{
    glp_set_col_bnds(m_problem.get(), column(0, cell), GLP_FX, count, count);
}

int MarginProgramme::value(int column) const
{
    return static_cast<int>(std::lround(glp_mip_col_val(m_problem.get(), column)));
}

void MarginProgramme::addColumns(const Counts& capacity)
{
    const std::size_t tables = m_parts.size() + (m_slack ? 1 : 0);
    glp_add_cols(m_problem.get(), static_cast<int>(tables * m_demand.cells()));
    for (std::size_t table = 0; table < tables; ++table) {
        const bool slack = table == m_parts.size();
        for (std::size_t cell = 0; cell < m_demand.cells(); ++cell) {
            const int upper = slack ? m_demand.total : capacity[cell];
            const int index = column(table, cell);
            glp_set_col_kind(m_problem.get(), index, GLP_IV);
            glp_set_col_bnds(m_problem.get(), index, upper > 0 ? GLP_DB : GLP_FX, 0, upper > 0 ? upper : 0);
            glp_set_obj_coef(m_problem.get(), index, slack ? 1 : 0);
        }
    }
}

template<typename Contains>
void MarginProgramme::addMargin(std::size_t part, int sum, const Contains& contains)
{
    std::vector<int> columns;
    for (std::size_t k = 0; k < m_demand.kinds.size(); ++k) {
        for (int s = 0; s < subjectCount; ++s) {
            for (int b = 0; b < bandCount; ++b) {
                if (!contains(k, s, b))
                    continue;
                columns.push_back(column(part, m_demand.index(k, s, b)));
                if (m_slack)
                    columns.push_back(column(m_parts.size(), m_demand.index(k, s, b)));
            }
        }
    }
    const int row = addRow(std::move(columns));
    glp_set_row_bnds(m_problem.get(), row, GLP_FX, sum, sum);
}

void MarginProgramme::addMargins(std::size_t part)
{
    const int times = m_parts[part];
    for (std::size_t k = 0; k < m_demand.kinds.size(); ++k)
        addMargin(part, times * m_demand.kinds[k].count,
                  [k](std::size_t kind, int, int) { return kind == k; });
    for (int s = 0; m_demand.subjects && s < subjectCount; ++s)
        addMargin(part, times * (*m_demand.subjects)[static_cast<std::size_t>(s)],
                  [s](std::size_t, int subject, int) { return subject == s; });
    for (int b = 0; m_demand.bands && b < bandCount; ++b)
        addMargin(part, times * (*m_demand.bands)[static_cast<std::size_t>(b)],
                  [b](std::size_t, int, int band) { return band == b; });
}

void MarginProgramme::addCapacity(std::size_t cell, int capacity)
{
    std::vector<int> columns;
    for (std::size_t part = 0; part < m_parts.size(); ++part)
        columns.push_back(column(part, cell));
    const int row = addRow(std::move(columns));
    glp_set_row_bnds(m_problem.get(), row, GLP_UP, 0, capacity);
}

int MarginProgramme::addRow(std::vector<int> columns)
{
    const int length = static_cast<int>(columns.size());
    columns.insert(columns.begin(), 0); // GLPK counts from 1
    const std::vector<double> ones(columns.size(), 1.0);
    const int row = glp_add_rows(m_problem.get(), 1);
    glp_set_mat_row(m_problem.get(), row, length, columns.data(), ones.data());
    return row;
}

} // namespace exam
