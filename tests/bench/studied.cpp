// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studied.h"

#include "base/random.h"
#include "flow/shelf.h"
#include "homes.h"
#include "store/opening.h"
#include "store/study_recording.h"

#include <cstdio>

namespace studied {

namespace fs = std::filesystem;
using measure::need;

namespace {

constexpr int answersADay = 1'000;
constexpr const char* historyFile = "history.sqlite";

std::vector<practice::Card> newCards(const flow::Library& library)
{
    std::vector<practice::Card> cards;
    for (const catalogue::Entry& entry : need(library.catalogue().entries())) {
        if (entry.id.starts_with("syn-"))
            cards.push_back(flow::newCard(entry.id, flow::factsOf(entry)));
    }
    return cards;
}

// Four of five answers are right, to any of the questions.
void answerAll(store::Connection& connection, std::vector<practice::Card> cards)
{
    base::Random random(1);
    const base::Day first = homes::today - std::chrono::days(answers / answersADay);
    for (int i = 0; i < answers; ++i) {
        practice::Card& card = cards[random.below(cards.size())];
        const base::Day day = first + std::chrono::days(i / answersADay);
        const practice::Answer answer{.right = random.below(5) > 0,
                                      .day = day,
                                      .wall = base::Millis{base::dayNumber(day)} * 86'400'000 +
                                              i % answersADay * 20'000,
                                      .spent = 20'000};
        const practice::Answered after = practice::answer(card, answer, {});
        card = after.card;
        store::addReview(connection, {after, answer, bank::OptionSet::of(1), "smart", 0}, std::nullopt);
    }
}

void make(const fs::path& folder, const flow::Library& library)
{
    std::fprintf(stderr, "making a history of %d answers\n", answers);
    const fs::path part = folder / "part";
    fs::remove_all(part);
    {
        auto connection = need(store::openForWriting(part, 0, store::steps()));
        connection.database().exec("PRAGMA cache_size = -1000000");
        SQLite::Transaction transaction(connection.database());
        answerAll(connection, newCards(library));
        transaction.commit();
    }
    fs::rename(part / historyFile, folder / historyFile);
    fs::remove_all(part);
}

fs::path copied(const flow::Library& library, const fs::path& target)
{
    const fs::path kept = homes::folder("studied") / "data";
    if (!fs::exists(kept / historyFile))
        make(kept, library);
    fs::create_directories(target);
    fs::copy_file(kept / historyFile, target / historyFile);
    return target;
}

} // namespace

Learner::Learner()
    : library(homes::library("studied"))
    , history(need(store::History::open(copied(library, folder / "data"), clock.now.wall)))
    , log(history)
{}

} // namespace studied
