// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/offer.h"

#include <algorithm>

namespace flow {

namespace {

base::Result<int> placeOf(const Shelf& shelf, const std::vector<practice::Candidate>& candidates,
                          const store::StudyLog& log, practice::Mode mode, const Scope& scope)
{
    const auto stopped = log.position(std::string(practice::toString(mode)), keyOf(scope));
    if (!stopped)
        return tl::unexpected(stopped.error());
    if (!*stopped)
        return 1;
    const auto last = std::find_if(candidates.begin(), candidates.end(), [&](const auto& candidate) {
        return shelf.items()[candidate.index].entry.id == **stopped;
    });
    if (last == candidates.end() || last + 1 == candidates.end())
        return 1;
    return static_cast<int>(last - candidates.begin()) + 2;
}

} // namespace

base::Result<Offer> offerOf(const Shelf& shelf, const store::StudyLog& log, const practice::Rules& rules,
                            const Scope& scope)
{
    const auto candidates = shelf.candidates(scope, rules);
    Offer offer;
    offer.questions = static_cast<int>(candidates.size());
    offer.due = static_cast<int>(std::count_if(candidates.begin(), candidates.end(), [&](const auto& c) {
        return c.seen && c.dueDay && *c.dueDay <= shelf.day();
    }));
    for (const practice::Mode mode : practiceModes)
        offer.counts[static_cast<std::size_t>(mode)] = static_cast<int>(
            practice::offered(candidates, {.mode = mode, .today = shelf.day(), .after = {}}));
    const auto sequential = placeOf(shelf, candidates, log, practice::Mode::sequential, scope);
    if (!sequential)
        return tl::unexpected(sequential.error());
    const auto recite = placeOf(shelf, candidates, log, practice::Mode::recite, scope);
    if (!recite)
        return tl::unexpected(recite.error());
    offer.sequentialFrom = *sequential;
    offer.reciteFrom = *recite;
    return offer;
}

} // namespace flow
