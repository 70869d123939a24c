// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/notebook.h"

#include "flow/chapters.h"

#include <map>
#include <tuple>

namespace flow {

namespace {

// The statutes of a subject with the most mistakes first.
void sortByTopic(std::vector<MistakeEntry>& entries)
{
    std::map<std::string, int> mistakes;
    for (const MistakeEntry& entry : entries)
        ++mistakes[entry.card.topic.statute];
    sortByChapter(entries, [](const MistakeEntry& entry) { return entry.card.topic.chapter; });
    const auto key = [&](const MistakeEntry& e) {
        const practice::Topic& topic = e.card.topic;
        return std::tuple(topic.statute.empty(), topic.subject, -mistakes[topic.statute], topic.statute);
    };
    std::stable_sort(entries.begin(), entries.end(),
                     [&](const MistakeEntry& a, const MistakeEntry& b) { return key(a) < key(b); });
}

} // namespace

base::Result<std::vector<MistakeEntry>> notebookOf(const Library& library, const store::StudyLog& log,
                                                   practice::Mistake state)
{
    auto cards = log.cards();
    if (!cards)
        return tl::unexpected(cards.error());
    std::vector<MistakeEntry> entries;
    for (practice::Card& card : *cards) {
        if (card.mistake != state)
            continue;
        auto loaded = library.catalogue().load(card.questionId);
        if (!loaded && loaded.error().code != base::Code::notFound)
            return tl::unexpected(loaded.error());
        entries.push_back({std::move(card), std::nullopt});
        if (loaded)
            entries.back().seen = std::move(loaded->front());
    }
    sortByTopic(entries);
    return entries;
}

base::Result<void> clearMistakes(store::StudyLog& log, const std::vector<std::string>& questionIds,
                                 base::Millis wall)
{
    std::vector<practice::Card> cleared;
    for (const std::string& id : questionIds) {
        auto card = log.card(id);
        if (!card)
            return tl::unexpected(card.error());
        if (*card && (*card)->mistake == practice::Mistake::open)
            cleared.push_back(practice::clearMistake(**std::move(card), wall));
    }
    return log.saveCards(cleared);
}

} // namespace flow
