// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/attempt_writing.h"
#include "store/spelling.h"
#include "store/sql.h"

#include <set>

namespace store {

namespace {

using base::Code;
using base::fail;
using exam::Phase;

bool inRange(const EventRow& event, int questions)
{
    return !event.number || (*event.number >= 1 && *event.number <= questions);
}

// Whether the change of this number that was saved before is this one. Ticks leave no row.
bool sameAsSaved(Connection& connection, std::int64_t row, const Change& change)
{
    const EventRow event = toRow(change.event);
    Query saved = connection.query(sql::savedEvent, row, change.seq);
    if (!saved.next())
        return event.kind == "tick";
    return saved.text(0) == event.kind && saved.isNull(1) == !event.number &&
           saved.small(1) == event.number.value_or(0) && saved.text(2) == event.value.value_or("");
}

// The changes that are not in the file yet.
base::Result<std::vector<const Change*>> unsaved(Connection& connection, const Head& head,
                                                 const std::vector<Change>& changes)
{
    std::vector<const Change*> fresh;
    std::int64_t last = head.lastSeq;
    for (const Change& change : changes) {
        const std::string where = "change " + std::to_string(change.seq);
        if (change.seq > 0 && change.seq <= head.lastSeq && fresh.empty()) {
            if (!sameAsSaved(connection, head.row, change))
                return fail(Code::invalidArgument, where, "another change has this number");
            continue;
        }
        if (change.seq != ++last)
            return fail(Code::invalidArgument, where, "expected " + std::to_string(last));
        if (!inRange(toRow(change.event), head.questions))
            return fail(Code::invalidArgument, where, "no such question");
        fresh.push_back(&change);
    }
    return fresh;
}

void insertEvent(Connection& connection, std::int64_t row, const Change& change, base::Millis consumed,
                 bool closing)
{
    const EventRow event = toRow(change.event);
    if (event.kind != "tick" || closing)
        connection
            .query(sql::insertEvent, row, change.seq, change.clock.wall, consumed, event.kind, event.number,
                   event.value)
            .run();
    for (std::size_t i = 0; i < change.notes.size(); ++i)
        insertNote(connection, row, change.seq, i, {change.clock.wall, change.notes[i]});
}

// Questions whose rows the changes may have altered: those they name, and those whose time ran meanwhile.
std::set<int> touched(const Head& head, const std::vector<const Change*>& changes)
{
    std::set<int> items{head.current};
    for (const Change* change : changes)
        if (const auto number = toRow(change->event).number)
            items.insert(*number - 1);
    return items;
}

void saveState(Connection& connection, const Head& head, const std::vector<const Change*>& changes,
               const exam::SessionState& state)
{
    for (const int index : touched(head, changes)) {
        const exam::ItemState& item = state.items[static_cast<std::size_t>(index)];
        connection.query(sql::saveItem, head.row, index + 1, item.response.letters(), item.marked, item.spent)
            .run();
    }
    const Change& last = *changes.back();
    connection
        .query(sql::saveAttempt, head.row, toText(state.phase), state.limit, state.extra, state.consumed,
               state.current + 1, last.seq, last.clock.bootId, last.clock.boot, last.clock.mono,
               last.clock.wall)
        .run();
}

} // namespace

base::Result<void> saveChanges(Connection& connection, const std::string& id,
                               const std::vector<Change>& changes, const exam::SessionState& state)
{
    SQLite::Transaction transaction(connection.database(), SQLite::TransactionBehavior::IMMEDIATE);
    const auto head = readHead(connection, id);
    if (!head)
        return tl::unexpected(head.error());
    const auto fresh = unsaved(connection, *head, changes);
    if (!fresh)
        return tl::unexpected(fresh.error());
    if (fresh->empty())
        return {};
    if (head->ended || head->phase == Phase::submitted || head->phase == Phase::expired)
        return fail(Code::notRunning, "attempt " + id);
    if (!fits(state, head->questions))
        return fail(Code::invalidArgument, "attempt " + id, "a state of another paper");
    const bool over = state.phase == Phase::submitted || state.phase == Phase::expired;
    for (const Change* change : *fresh)
        insertEvent(connection, head->row, *change, state.consumed, over && change == fresh->back());
    saveState(connection, *head, *fresh, state);
    transaction.commit();
    return {};
}

} // namespace store
