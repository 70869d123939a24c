// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/comparison.h"

#include <utility>

namespace flow {

namespace {

stats::Sitting sittingOf(const Remarked& remarked)
{
    return {remarked.attempt.paper, remarked.report, remarked.attempt.session.consumed};
}

} // namespace

base::Result<ComparedAttempts> compareAttempts(const store::History& history, const std::string& one,
                                               const std::string& other)
{
    if (one == other)
        return base::fail(base::Code::invalidArgument, one, "compared with itself");
    auto older = remark(history, one);
    if (!older)
        return tl::unexpected(older.error());
    auto newer = remark(history, other);
    if (!newer)
        return tl::unexpected(newer.error());
    if (newer->attempt.startedWall < older->attempt.startedWall)
        std::swap(*older, *newer);
    ComparedAttempts compared{*std::move(older), *std::move(newer), {}};
    compared.figures = stats::compare(sittingOf(compared.older), sittingOf(compared.newer));
    return compared;
}

} // namespace flow
