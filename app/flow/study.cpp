// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/study.h"

#include "flow/attempts.h"
#include "flow/settings.h"
#include "flow/shelf.h"

#include <unordered_map>

namespace flow {

namespace {

// Substance is not compared here: a paper shows the question as it was, which may be an older wording.
base::Result<practice::Card> cardFor(const store::StudyLog& log, const bank::SeenQuestion& seen)
{
    auto card = log.card(seen.question.id);
    if (!card)
        return tl::unexpected(card.error());
    if (*card)
        return **std::move(card);
    return newCard(seen.question.id, factsOf(seen));
}

base::Result<std::vector<store::StudyRecord>>
recordsOf(const store::Attempt& attempt, const store::StudyLog& log, const practice::Rules& rules)
{
    std::vector<store::StudyRecord> records;
    for (std::size_t i = 0; i < attempt.questions.size(); ++i) {
        const exam::ItemState& item = attempt.session.items[i];
        const bank::SeenQuestion& seen = attempt.questions[i];
        const auto card = cardFor(log, seen);
        if (!card)
            return tl::unexpected(card.error());
        const practice::Answer answer{.right = item.response == seen.question.key,
                                      .mock = true,
                                      .day = practice::studyDay(attempt.endedWall, rules.rolloverHour),
                                      .wall = attempt.endedWall,
                                      .spent = item.spent};
        records.push_back(
            {practice::answer(*card, answer, rules), answer, item.response, "mock", rules.weights.version});
    }
    return records;
}

bool mayBePractised(const catalogue::Entry& entry, const std::string& region, base::Day today)
{
    return coversRegion(entry.region, region) && today >= entry.validity.from && today < entry.validity.until;
}

// What was due stays due; a question that is back is due when its memory says so.
practice::Card dueAgain(practice::Card card, const practice::Rules& rules)
{
    if (card.memory && card.lastDay)
        card.dueDay = practice::nextDue(card, *card.lastDay, rules);
    return card;
}

} // namespace

base::Result<practice::Rules> practiceRules(const store::History& history, const store::StudyLog& log)
{
    const auto settings = loadSettings(history);
    if (!settings)
        return tl::unexpected(settings.error());
    const auto weights = log.weights();
    if (!weights)
        return tl::unexpected(weights.error());
    practice::Rules rules;
    rules.weights = *weights;
    rules.retention = settings->retention / 100.0;
    rules.clearAfter = settings->clearAfter;
    rules.examDay = settings->examDay;
    rules.rolloverHour = settings->rolloverHour;
    return rules;
}

base::Result<int> recordMocks(store::History& history, store::StudyLog& log, const practice::Rules& rules)
{
    const auto ids = log.attemptsToRecord();
    if (!ids)
        return tl::unexpected(ids.error());
    for (const std::string& id : *ids) {
        const auto attempt = history.attempt(id);
        if (!attempt)
            return tl::unexpected(attempt.error());
        const auto records = recordsOf(*attempt, log, rules);
        if (!records)
            return tl::unexpected(records.error());
        if (auto recorded = log.recordAttempt(id, *records); !recorded)
            return tl::unexpected(recorded.error());
    }
    return static_cast<int>(ids->size());
}

base::Result<int> reconcileCards(const Library& library, store::StudyLog& log, const practice::Rules& rules,
                                 const std::string& region, base::Day today)
{
    const auto entries = library.catalogue().entries();
    if (!entries)
        return tl::unexpected(entries.error());
    const auto cards = log.cards();
    if (!cards)
        return tl::unexpected(cards.error());
    std::unordered_map<std::string_view, const catalogue::Entry*> offered;
    offered.reserve(entries->size());
    for (const catalogue::Entry& entry : *entries)
        if (mayBePractised(entry, region, today))
            offered.emplace(entry.id, &entry);

    std::vector<practice::Card> changed;
    for (const practice::Card& card : *cards) {
        const auto entry = offered.find(card.questionId);
        const auto facts = entry == offered.end() ? std::nullopt : std::optional(factsOf(*entry->second));
        practice::Card now = practice::reconciled(card, facts, today);
        if (facts)
            now = dueAgain(std::move(now), rules);
        if (now != card)
            changed.push_back(std::move(now));
    }
    if (changed.empty())
        return 0;
    if (auto saved = log.saveCards(changed); !saved)
        return tl::unexpected(saved.error());
    return static_cast<int>(changed.size());
}

} // namespace flow
