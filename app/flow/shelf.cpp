// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/shelf.h"

#include "practice/evidence.h"

#include <algorithm>
#include <unordered_map>

namespace flow {

namespace {

double recallOf(const practice::Card& card, base::Day day, const practice::Rules& rules)
{
    if (!card.memory || !card.lastDay)
        return 0;
    const base::Day counts = rules.examDay && *rules.examDay > day ? *rules.examDay : day;
    return practice::recall(*card.memory, static_cast<double>((counts - *card.lastDay).count()),
                            rules.weights);
}

} // namespace

base::Result<Shelf> Shelf::load(const Library& library, const store::StudyLog& log, const std::string& region,
                                base::Day day)
{
    auto entries = library.catalogue().entries();
    if (!entries)
        return tl::unexpected(entries.error());
    auto cards = log.cards();
    if (!cards)
        return tl::unexpected(cards.error());
    std::unordered_map<std::string_view, practice::Card*> known;
    known.reserve(cards->size());
    for (practice::Card& card : *cards)
        known.emplace(card.questionId, &card);

    Shelf shelf;
    shelf.m_day = day;
    shelf.m_items.reserve(entries->size());
    for (catalogue::Entry& entry : *entries) {
        if (!coversRegion(entry.region, region) || day < entry.validity.from || day >= entry.validity.until)
            continue;
        const auto card = known.find(entry.id);
        ShelfItem& item = shelf.m_items.emplace_back();
        item.card = card == known.end() ? newCard(entry.id, factsOf(entry)) : std::move(*card->second);
        item.entry = std::move(entry);
    }
    return shelf;
}

std::vector<practice::Candidate> Shelf::candidates(const Scope& scope, const practice::Rules& rules) const
{
    std::vector<practice::Candidate> chosen;
    std::int32_t group = -1;
    const std::string* caseId = nullptr;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const ShelfItem& item = m_items[i];
        if (!inScope(item.entry, scope))
            continue;
        const bool inCase = !item.entry.caseId.empty();
        if (inCase && (!caseId || *caseId != item.entry.caseId))
            ++group;
        caseId = inCase ? &item.entry.caseId : nullptr;
        practice::Candidate candidate;
        candidate.index = static_cast<std::uint32_t>(i);
        candidate.caseGroup = inCase ? group : -1;
        candidate.seen = item.seen();
        candidate.mistake = item.card.mistake == practice::Mistake::open;
        candidate.bookmarked = item.card.bookmarked;
        candidate.dueDay = item.card.dueDay;
        candidate.lastDay = item.card.lastDay;
        candidate.recalled = recallOf(item.card, m_day, rules);
        chosen.push_back(candidate);
    }
    return chosen;
}

practice::Facts factsOf(const catalogue::Entry& entry)
{
    return {{entry.subject, entry.statute, entry.chapter},
            entry.substance,
            entry.difficulty,
            practice::guessingChance(entry.type, entry.options)};
}

practice::Facts factsOf(const bank::SeenQuestion& seen)
{
    const bank::Question& question = seen.question;
    return {{seen.subject, question.basis.empty() ? std::string() : question.basis.front().statute,
             question.chapter},
            bank::substanceOf(seen),
            question.difficulty,
            practice::guessingChance(question.type, question.optionCount())};
}

practice::Card newCard(const std::string& questionId, const practice::Facts& facts)
{
    practice::Card card;
    card.questionId = questionId;
    card.topic = facts.topic;
    card.substance = facts.substance;
    card.label = facts.label;
    card.floor = facts.floor;
    return card;
}

} // namespace flow
