// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "flow/shelf.h"
#include "practice/answering.h"
#include "practice/run.h"
#include "store/study_log.h"

#include <optional>
#include <string>
#include <vector>

namespace flow {

struct PracticeRequest
{
    practice::Mode mode = practice::Mode::smart;
    Scope scope{};
    std::size_t size = 20; // 0: no limit
    std::uint64_t seed = 0;
    bool asksAgain = true;     // wrong ones come once more at the end, in the modes that do that
    bool reviewsFirst = false; // of a smart run: what was seen before comes before what is new
};

// One question of a run: how its options are shown and what came of it.
struct PracticeItem
{
    std::uint32_t shelf = 0; // index in Shelf::items
    std::vector<int> order{};
    bank::OptionSet response{}; // in the bank's letters; empty: not answered
    bool right = false;
    bool guessed = false;
    bool again = false; // a wrong one asked once more at the end of the run
    base::Millis spent = 0;
    std::optional<practice::Card> before{}; // the card the answer was given on

    bool answered() const { return !response.empty(); }
};

// 练习台: one run being practised. An answer is on the disk before respond() returns; what cannot be written
// is refused and may be given again.
class PracticeDesk
{
public:
    // notFound when the mode finds no question in the scope.
    static base::Result<PracticeDesk> start(const Library& library, store::History& history,
                                            const base::Clock& clock, const std::string& region,
                                            const PracticeRequest& request);

    const PracticeRequest& request() const { return m_request; }
    const std::vector<PracticeItem>& items() const { return m_items; }
    int current() const { return m_current; }
    const ShelfItem& shelfItem(int item) const;
    // The question on the desk.
    const bank::SeenQuestion& question() const { return m_question; }
    bool recites() const { return m_request.mode == practice::Mode::recite; }
    // First tries; what is asked again does not count twice.
    int rights() const { return m_rights; }
    int wrongs() const { return m_wrongs; }

    base::Result<void> moveTo(int item);
    // `shown` is in the letters on the screen. invalidArgument when it is empty, beyond the options, several
    // for a single choice, or the question is answered already.
    base::Result<void> respond(bank::OptionSet shown);
    // The right answer to the current question was a guess.
    base::Result<void> admitGuess();
    base::Result<void> setBookmark(bool bookmarked);
    base::Result<void> setNote(const std::string& note);
    base::Result<void> clearMistake();
    // invalidArgument when nothing is said.
    base::Result<void> reportDoubt(const std::string& said);

private:
    PracticeDesk(const Library& library, store::History& history, const base::Clock& clock, Shelf shelf);

    base::Result<std::vector<std::uint32_t>> plan(const store::History& history) const;
    base::Result<void> show(int item);
    base::Result<void> saveCard(practice::Card card);
    store::StudyRecord recordOf(const PracticeItem& item, const practice::Answer& answer) const;
    practice::Answer answerOf(const PracticeItem& item) const;
    void askAgain(std::size_t item);
    ShelfItem& shelfOf(const PracticeItem& item);

    const Library* m_library;
    store::StudyLog m_log;
    const base::Clock* m_clock;
    Shelf m_shelf;
    practice::Rules m_rules;
    PracticeRequest m_request;
    std::vector<PracticeItem> m_items;
    int m_current = 0;
    int m_rights = 0;
    int m_wrongs = 0;
    bank::SeenQuestion m_question;
    base::Millis m_shownSince = 0; // boot clock
};

} // namespace flow
