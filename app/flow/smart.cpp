// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/smart.h"

#include "flow/appraisal.h"
#include "flow/settings.h"
#include "practice/worth.h"

#include <algorithm>

namespace flow {

namespace {

// Older answers have lost nearly all their weight.
constexpr std::size_t newestAnswers = 500;

base::Result<std::optional<exam::Blueprint>> paperOf(const Library& library, const store::History& history)
{
    const auto settings = loadSettings(history);
    if (!settings)
        return tl::unexpected(settings.error());
    std::string id = settings->blueprint;
    if (id.empty()) {
        const auto last = history.attempts(1);
        if (!last)
            return tl::unexpected(last.error());
        id = last->empty() ? std::string() : last->front().blueprintId;
    }
    if (id.empty())
        return std::nullopt;
    auto blueprint = library.blueprint(id); // one that is gone says nothing
    return blueprint ? std::optional(*std::move(blueprint)) : std::nullopt;
}

bool isDue(const practice::Candidate& candidate, base::Day day)
{
    return candidate.dueDay && *candidate.dueDay <= day;
}

} // namespace

base::Result<practice::Backlog> backlogOf(const store::StudyLog& log, const Shelf& shelf)
{
    const auto sums = log.days(shelf.day(), shelf.day());
    if (!sums)
        return tl::unexpected(sums.error());
    practice::Backlog backlog;
    int answered = 0; // different questions today
    for (const ShelfItem& item : shelf.items()) {
        backlog.unseen += item.seen() ? 0 : 1;
        backlog.due += item.seen() && item.due(shelf.day()) ? 1 : 0;
        answered += item.card.lastDay == shelf.day() ? 1 : 0;
    }
    backlog.freshToday = sums->empty() ? 0 : std::min(sums->front().fresh, answered);
    backlog.reviewedToday = answered - backlog.freshToday;
    return backlog;
}

base::Result<Smart> smartOf(const Library& library, const store::History& history, const store::StudyLog& log,
                            const Shelf& shelf, const Scope& scope, const practice::Rules& rules)
{
    const auto backlog = backlogOf(log, shelf);
    if (!backlog)
        return tl::unexpected(backlog.error());
    const auto evidence = log.evidence(newestAnswers);
    if (!evidence)
        return tl::unexpected(evidence.error());
    const auto paper = paperOf(library, history);
    if (!paper)
        return tl::unexpected(paper.error());

    Smart smart;
    smart.backlog = *backlog;
    smart.load = practice::dayLoad(*backlog, shelf.day(), rules.examDay);
    smart.candidates = shelf.candidates(scope, rules);
    const Appraisal appraisal(*evidence, *paper, shelf);
    for (practice::Candidate& one : smart.candidates) {
        if (one.seen && !isDue(one, shelf.day()))
            continue; // a smart run does not ask it
        const practice::Card& card = shelf.items()[one.index].card;
        one.gain = appraisal.marks(card) * practice::worth(card, appraisal.known(card), shelf.day(), rules);
    }
    return smart;
}

} // namespace flow
