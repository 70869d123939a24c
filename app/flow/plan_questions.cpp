// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/plan_questions.h"

#include <algorithm>
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

std::vector<PlanStep> stepsOf(const Shelf& shelf, const practice::StudyPlan& plan,
                              const bank::Statutes& statutes, std::optional<base::Day> anchor)
{
    struct Count
    {
        std::vector<std::string> seen;
        std::vector<std::string> unseen;
        int rights = 0;
    };
    std::vector<Count> counts(plan.entries.size());
    for (const ShelfItem& item : shelf.items()) {
        const auto basis = citationsOf(item.entry);
        for (std::size_t i = 0; i < counts.size(); ++i) {
            if (!practice::covers(plan.entries[i], basis, statutes))
                continue;
            (item.seen() ? counts[i].seen : counts[i].unseen).push_back(item.entry.id);
            counts[i].rights += item.seen() && item.card.streak > 0 ? 1 : 0;
        }
    }
    std::vector<PlanStep> steps;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const practice::PlanEntry& entry = plan.entries[i];
        const auto answered = static_cast<int>(counts[i].seen.size());
        const auto all = answered + static_cast<int>(counts[i].unseen.size());
        PlanStep step;
        const bool dated = entry.time.unit == practice::PlanUnit::month || anchor;
        step.due =
            dated ? practice::dueDays(plan.kind, entry.time, anchor.value_or(base::Day())) : std::nullopt;
        step.progress = practice::progressOf(entry.goal, all, answered, counts[i].rights);
        step.ids = std::move(counts[i].unseen);
        step.ids.insert(step.ids.end(), counts[i].seen.begin(), counts[i].seen.end());
        steps.push_back(std::move(step));
    }
    return steps;
}

} // namespace flow
