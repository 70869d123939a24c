// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/attempt_writing.h"

#include "base/hash.h"
#include "store/attempt_reading.h"
#include "store/spelling.h"
#include "store/sql.h"

namespace store {

namespace {

using base::Code;
using base::fail;
using exam::Phase;

// The questions must be the ones the paper names, or nobody could show this attempt again.
base::Result<void> check(const Attempt& attempt, const std::vector<std::string>& bodies)
{
    const auto refuse = [&](const char* what) {
        return fail(Code::invalidArgument, "attempt " + attempt.id, what);
    };
    if (attempt.id.empty() || attempt.paper.items.empty())
        return refuse("no id or no questions");
    if (attempt.endedWall != 0 || attempt.outcome)
        return refuse("already over");
    if (bodies.size() != attempt.paper.items.size() ||
        !fits(attempt.session, static_cast<int>(bodies.size())))
        return refuse("paper, questions and session differ in length");
    for (std::size_t i = 0; i < bodies.size(); ++i)
        if (base::contentHash(bodies[i]) != attempt.paper.items[i].seenHash)
            return refuse("a question is not the one of the paper");
    return {};
}

void insertItems(Connection& connection, std::int64_t row, const Attempt& attempt,
                 const std::vector<std::string>& bodies)
{
    for (std::size_t i = 0; i < bodies.size(); ++i) {
        const exam::PaperItem& item = attempt.paper.items[i];
        const exam::ItemState& state = attempt.session.items[i];
        connection.query(sql::insertQuestion, item.seenHash, item.questionId, bodies[i]).run();
        connection
            .query(sql::insertItem, row, i + 1, item.seenHash, item.section, state.response.letters(),
                   state.marked, state.spent)
            .run();
    }
}

std::int64_t insertAttempt(Connection& connection, const Attempt& attempt)
{
    const exam::SessionState& s = attempt.session;
    const exam::Blueprint& blueprint = attempt.paper.blueprint;
    connection
        .query(sql::insertAttempt, attempt.id, blueprint.id, blueprint.title, attempt.paper.items.size(),
               toText(s.phase), s.limit, s.extra, s.consumed, s.current + 1, attempt.clock.bootId,
               attempt.clock.boot, attempt.clock.mono, attempt.clock.wall, attempt.startedWall)
        .run();
    const std::int64_t row = connection.database().getLastInsertRowid();
    connection
        .query("INSERT INTO attempt_paper (attempt, body) VALUES (?1, ?2)", row, exam::toJson(attempt.paper))
        .run();
    return row;
}

Outcome outcomeOf(const exam::ScoreReport& report)
{
    Outcome outcome{report.earned, report.total, report.pass, report.passed, 0, report.answered, 0};
    outcome.questions = static_cast<int>(report.items.size());
    for (const exam::ItemMark& mark : report.items)
        outcome.right += mark.right ? 1 : 0;
    return outcome;
}

// False when a response is not the one that was saved.
bool closeItems(Connection& connection, std::int64_t row, const exam::SessionState& state,
                const exam::ScoreReport& report)
{
    for (std::size_t i = 0; i < state.items.size(); ++i) {
        const exam::ItemState& item = state.items[i];
        const exam::ItemMark& mark = report.items[i];
        if (connection
                .query(sql::closeItem, row, i + 1, item.response.letters(), item.marked, item.spent,
                       mark.earned.halves, mark.right)
                .run() != 1)
            return false;
    }
    return true;
}

base::Result<void> closedBefore(Connection& connection, const std::string& id, const Outcome& outcome)
{
    Query row = connection.query(sql::summary, id);
    row.next();
    return summaryFrom(row).and_then([&](const AttemptSummary& summary) -> base::Result<void> {
        if (summary.outcome == outcome)
            return {};
        return fail(Code::notRunning, "attempt " + id, "closed with another outcome");
    });
}

} // namespace

bool fits(const exam::SessionState& state, int questions)
{
    return static_cast<int>(state.items.size()) == questions && state.current >= 0 &&
           state.current < questions;
}

void insertNote(Connection& connection, std::int64_t row, std::int64_t seq, std::size_t position,
                const StoredNote& note)
{
    connection
        .query(sql::insertNote, row, seq, position, note.wall, toText(note.note.kind), note.note.amount,
               note.note.counted)
        .run();
}

base::Result<Head> readHead(Connection& connection, const std::string& id)
{
    Query row = connection.query(sql::attemptHead, id);
    if (!row.next())
        return fail(Code::notFound, "attempt " + id);
    const auto phase = parsePhase(row.text(2));
    if (!phase)
        return fail(Code::damagedRecord, "attempt " + id, "phase " + row.text(2));
    return Head{row.number(0), row.small(1), *phase, row.small(3) - 1, row.number(4), row.small(5) != 0};
}

base::Result<void> createAttempt(Connection& connection, const Attempt& attempt)
{
    std::vector<std::string> bodies;
    bodies.reserve(attempt.questions.size());
    for (const bank::SeenQuestion& question : attempt.questions)
        bodies.push_back(bank::toJson(question));
    if (auto checked = check(attempt, bodies); !checked)
        return checked;
    SQLite::Transaction transaction(connection.database(), SQLite::TransactionBehavior::IMMEDIATE);
    if (readHead(connection, attempt.id))
        return fail(Code::invalidArgument, "attempt " + attempt.id, "is there already");
    if (connection.query("SELECT 1 FROM attempt WHERE learner = 1 AND ended_wall IS NULL").next())
        return fail(Code::attemptOpen, "attempt " + attempt.id);
    const std::int64_t row = insertAttempt(connection, attempt);
    insertItems(connection, row, attempt, bodies);
    for (std::size_t i = 0; i < attempt.notes.size(); ++i)
        insertNote(connection, row, 0, i, attempt.notes[i]);
    transaction.commit();
    return {};
}

base::Result<void> closeAttempt(Connection& connection, const std::string& id,
                                const exam::SessionState& state, base::Millis endedWall,
                                const exam::ScoreReport& report)
{
    SQLite::Transaction transaction(connection.database(), SQLite::TransactionBehavior::IMMEDIATE);
    const auto head = readHead(connection, id);
    if (!head)
        return tl::unexpected(head.error());
    const Outcome o = outcomeOf(report);
    if (head->ended)
        return closedBefore(connection, id, o);
    const bool over = state.phase == Phase::submitted || state.phase == Phase::expired;
    if (!over || endedWall == 0 || !fits(state, head->questions) || o.questions != head->questions)
        return fail(Code::invalidArgument, "attempt " + id, "not over, or another paper's report");
    if (!closeItems(connection, head->row, state, report))
        return fail(Code::invalidArgument, "attempt " + id, "a response that was never saved");
    connection
        .query(sql::closeAttempt, head->row, toText(state.phase), state.limit, state.extra, state.consumed,
               state.current + 1, endedWall, o.earned.halves, o.total.halves, o.pass.halves, o.passed,
               o.right, o.answered)
        .run();
    transaction.commit();
    return {};
}

base::Result<void> discardAttempt(Connection& connection, const std::string& id, base::Millis wall)
{
    SQLite::Transaction transaction(connection.database(), SQLite::TransactionBehavior::IMMEDIATE);
    const auto head = readHead(connection, id);
    if (!head)
        return tl::unexpected(head.error());
    if (head->ended)
        return fail(Code::notRunning, "attempt " + id);
    connection.query("UPDATE attempt SET ended_wall = ?2, discarded = 1 WHERE id = ?1", head->row, wall)
        .run();
    transaction.commit();
    return {};
}

} // namespace store
