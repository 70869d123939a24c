// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/practice_desk.h"

#include "bank/field_checks.h"
#include "base/utf8.h"
#include "exam/paper.h"
#include "flow/smart.h"
#include "flow/study.h"

#include <algorithm>
#include <set>

namespace flow {

using base::Code;
using base::fail;
using practice::Mode;

namespace {

// Longer is not thinking any more: the learner went away.
constexpr base::Millis longestThought = 5 * 60'000;

bool mayAnswer(const bank::Question& question, bank::OptionSet shown)
{
    const bool several = question.type == bank::Type::multiple || question.type == bank::Type::indefinite;
    return !shown.empty() && shown.within(bank::OptionSet::all(question.optionCount())) &&
           (several || shown.count() == 1);
}

// Modes that end with a second look at what went wrong.
bool repeatsMistakes(Mode mode)
{
    return mode == Mode::smart || mode == Mode::mistakes || mode == Mode::daily;
}

// A case of which anything was seen comes whole.
void putReviewsFirst(std::vector<std::uint32_t>& run, const Shelf& shelf)
{
    std::set<std::string_view> seenCases;
    for (const std::uint32_t index : run) {
        const ShelfItem& item = shelf.items()[index];
        if (item.seen() && !item.entry.caseId.empty())
            seenCases.insert(item.entry.caseId);
    }
    std::stable_partition(run.begin(), run.end(), [&](std::uint32_t index) {
        const ShelfItem& item = shelf.items()[index];
        return item.seen() || seenCases.contains(item.entry.caseId);
    });
}

} // namespace

PracticeDesk::PracticeDesk(const Library& library, store::History& history, const base::Clock& clock,
                           Shelf shelf)
    : m_library(&library)
    , m_log(history)
    , m_clock(&clock)
    , m_shelf(std::move(shelf))
{}

base::Result<PracticeDesk> PracticeDesk::start(const Library& library, store::History& history,
                                               const base::Clock& clock, const std::string& region,
                                               const PracticeRequest& request)
{
    const store::StudyLog log(history);
    const auto rules = practiceRules(history, log);
    if (!rules)
        return tl::unexpected(rules.error());
    auto shelf =
        Shelf::load(library, log, region, practice::studyDay(clock.read().wall, rules->rolloverHour));
    if (!shelf)
        return tl::unexpected(shelf.error());
    PracticeDesk desk(library, history, clock, *std::move(shelf));
    desk.m_rules = *rules;
    desk.m_request = request;
    const auto planned = desk.plan(history);
    if (!planned)
        return tl::unexpected(planned.error());
    for (const std::uint32_t index : *planned)
        desk.m_items.push_back({.shelf = index});
    if (desk.m_items.empty())
        return fail(Code::notFound, std::string(practice::toString(request.mode)),
                    "no question in this scope");
    if (auto shown = desk.show(0); !shown)
        return tl::unexpected(shown.error());
    return desk;
}

// The questions of the run, in the order in which they are asked.
base::Result<std::vector<std::uint32_t>> PracticeDesk::plan(const store::History& history) const
{
    const bool smart = m_request.mode == Mode::smart;
    const auto stopped =
        m_log.position(std::string(practice::toString(m_request.mode)), keyOf(m_request.scope));
    if (!stopped)
        return tl::unexpected(stopped.error());
    auto chosen = smart ? smartOf(*m_library, history, m_log, m_shelf, m_request.scope, m_rules)
                        : base::Result<Smart>(Smart{{}, {}, m_shelf.candidates(m_request.scope, m_rules)});
    if (!chosen)
        return tl::unexpected(chosen.error());
    practice::RunRequest run{
        .mode = m_request.mode, .size = m_request.size, .today = m_shelf.day(), .seed = m_request.seed};
    if (smart) {
        const int size = static_cast<int>(m_request.size);
        run.fresh = static_cast<std::size_t>(practice::freshOf(chosen->load, size));
        run.weakest = static_cast<std::size_t>(practice::weakestOf(chosen->load, size));
    }
    for (const practice::Candidate& candidate : chosen->candidates)
        if (*stopped && m_shelf.items()[candidate.index].entry.id == **stopped)
            run.after = candidate.index;
    auto planned = practice::planRun(chosen->candidates, run);
    if (m_request.reviewsFirst)
        putReviewsFirst(planned, m_shelf);
    return planned;
}

const ShelfItem& PracticeDesk::shelfItem(int item) const
{
    return m_shelf.items()[m_items[static_cast<std::size_t>(item)].shelf];
}

ShelfItem& PracticeDesk::shelfOf(const PracticeItem& item)
{
    return m_shelf.item(item.shelf);
}

base::Result<void> PracticeDesk::show(int index)
{
    PracticeItem& item = m_items[static_cast<std::size_t>(index)];
    const std::string& id = m_shelf.items()[item.shelf].entry.id;
    auto loaded = m_library->catalogue().load(id);
    if (!loaded)
        return tl::unexpected(loaded.error());
    m_question = std::move(loaded->front());
    if (item.order.empty()) {
        const std::uint64_t seed = m_request.seed + (item.again ? 1 : 0);
        item.order = exam::optionOrder(m_question.question, !recites(), seed);
    }
    m_current = index;
    m_shownSince = m_clock->read().boot;
    if (!recites())
        return {};
    return m_log.setPosition(std::string(practice::toString(m_request.mode)), keyOf(m_request.scope), id);
}

base::Result<void> PracticeDesk::moveTo(int item)
{
    if (item < 0 || item >= static_cast<int>(m_items.size()))
        return fail(Code::invalidArgument, "item " + std::to_string(item));
    return show(item);
}

practice::Answer PracticeDesk::answerOf(const PracticeItem& item) const
{
    const base::Reading now = m_clock->read();
    return {.right = item.right,
            .guessed = item.guessed,
            .day = m_shelf.day(),
            .wall = now.wall,
            .spent = item.spent};
}

store::StudyRecord PracticeDesk::recordOf(const PracticeItem& item, const practice::Answer& answer) const
{
    return {practice::answer(*item.before, answer, m_rules), answer, item.response,
            std::string(practice::toString(m_request.mode)), m_rules.weights.version};
}

base::Result<void> PracticeDesk::respond(bank::OptionSet shown)
{
    PracticeItem& item = m_items[static_cast<std::size_t>(m_current)];
    if (recites() || item.answered() || !mayAnswer(m_question.question, shown))
        return fail(Code::invalidArgument, m_question.question.id, shown.letters());
    PracticeItem given = item;
    given.response = exam::toOriginal(shown, item.order);
    given.right = given.response == m_question.question.key;
    given.spent = std::min(m_clock->read().boot - m_shownSince, longestThought);
    given.before = shelfOf(item).card;
    const store::StudyRecord record = recordOf(given, answerOf(given));
    if (auto recorded = m_log.record(record, keyOf(m_request.scope)); !recorded)
        return recorded;
    item = std::move(given);
    if (!item.again)
        ++(item.right ? m_rights : m_wrongs);
    shelfOf(item).card = record.after.card;
    if (!item.right && !item.again && m_request.asksAgain && repeatsMistakes(m_request.mode))
        askAgain(static_cast<std::size_t>(m_current));
    return {};
}

void PracticeDesk::askAgain(std::size_t item)
{
    m_items.push_back({.shelf = m_items[item].shelf, .again = true});
}

base::Result<void> PracticeDesk::admitGuess()
{
    PracticeItem& item = m_items[static_cast<std::size_t>(m_current)];
    if (!item.answered() || !item.right || item.guessed)
        return fail(Code::invalidArgument, m_question.question.id);
    PracticeItem guessed = item;
    guessed.guessed = true;
    // What the card gained since, a note or a bookmark, stays.
    guessed.before->bookmarked = shelfOf(item).card.bookmarked;
    guessed.before->note = shelfOf(item).card.note;
    const store::StudyRecord record = recordOf(guessed, answerOf(guessed));
    if (auto amended = m_log.amendGuessed(record); !amended)
        return amended;
    item = std::move(guessed);
    shelfOf(item).card = record.after.card;
    return {};
}

base::Result<void> PracticeDesk::saveCard(practice::Card card)
{
    if (auto saved = m_log.saveCards({card}); !saved)
        return saved;
    shelfOf(m_items[static_cast<std::size_t>(m_current)]).card = std::move(card);
    return {};
}

base::Result<void> PracticeDesk::setBookmark(bool bookmarked)
{
    practice::Card card = shelfItem(m_current).card;
    card.bookmarked = bookmarked;
    return saveCard(std::move(card));
}

base::Result<void> PracticeDesk::setNote(const std::string& note)
{
    practice::Card card = shelfItem(m_current).card;
    card.note = note;
    return saveCard(std::move(card));
}

base::Result<void> PracticeDesk::clearMistake()
{
    return saveCard(practice::clearMistake(shelfItem(m_current).card, m_clock->read().wall));
}

base::Result<void> PracticeDesk::reportDoubt(const std::string& said)
{
    const std::string kept = base::withoutForbidden(said);
    if (bank::isBlank(kept))
        return fail(Code::invalidArgument, m_question.question.id, "nothing said");
    return m_log.addDoubt({0, m_question.question.id, m_question.bankId, m_question.bankRevision,
                           m_question.question.stem, kept, m_clock->read().wall});
}

} // namespace flow
