// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/plan_questions.h"

#include <sstream>

namespace flow {

namespace {

std::vector<bank::Citation> citationsOf(const catalogue::Entry& question)
{
    std::vector<bank::Citation> basis;
    std::istringstream lines(question.basis);
    for (std::string line; std::getline(lines, line);) {
        if (const auto citation = bank::parseCitation(line))
            basis.push_back(*citation);
    }
    return basis;
}

} // namespace

base::Result<std::vector<int>> countPlanQuestions(const Library& library, const practice::StudyPlan& plan,
                                                  const std::string& region, base::Day day)
{
    const auto questions = library.catalogue().entries();
    if (!questions)
        return tl::unexpected(questions.error());
    const bank::Statutes statutes = library.statutes();
    std::vector<int> counts(plan.entries.size());
    for (const catalogue::Entry& question : *questions) {
        const bool inForce = question.validity.from <= day && day < question.validity.until;
        if (!inForce || !coversRegion(question.region, region))
            continue;
        const auto basis = citationsOf(question);
        for (std::size_t i = 0; i < counts.size(); ++i)
            counts[i] += practice::covers(plan.entries[i], basis, statutes) ? 1 : 0;
    }
    return counts;
}

} // namespace flow
