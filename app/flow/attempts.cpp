// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/attempts.h"

#include <algorithm>

namespace flow {

store::Outcome outcomeOf(const exam::ScoreReport& report)
{
    const auto right = std::count_if(report.items.begin(), report.items.end(),
                                     [](const exam::ItemMark& mark) { return mark.right; });
    return {report.earned,
            report.total,
            report.pass,
            report.passed,
            static_cast<int>(right),
            report.answered,
            static_cast<int>(report.items.size())};
}

base::Result<Remarked> remark(const store::History& history, const std::string& attemptId)
{
    auto attempt = history.attempt(attemptId);
    if (!attempt)
        return tl::unexpected(attempt.error());
    if (!attempt->outcome)
        return base::fail(base::Code::attemptOpen, attemptId);
    Remarked remarked;
    remarked.report = exam::mark(attempt->paper, attempt->questions, attempt->session.items);
    remarked.same = outcomeOf(remarked.report) == *attempt->outcome;
    remarked.attempt = *std::move(attempt);
    return remarked;
}

base::Result<std::optional<ExamDesk>> settleOpenAttempt(store::History& history, const base::Clock& clock)
{
    auto desk = ExamDesk::resume(history, clock);
    if (!desk && desk.error().code == base::Code::notFound)
        return std::optional<ExamDesk>();
    if (!desk)
        return tl::unexpected(desk.error());
    if (desk->over() && desk->closedOnDisk())
        return std::optional<ExamDesk>();
    return std::optional<ExamDesk>(*std::move(desk));
}

} // namespace flow
