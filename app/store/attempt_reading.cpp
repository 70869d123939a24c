// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/attempt_reading.h"

#include "base/hash.h"
#include "store/spelling.h"
#include "store/sql.h"

#include <algorithm>
#include <limits>

namespace store {

namespace {

using base::Code;
using base::fail;

// The question as it was seen, if its body is still what its hash says.
base::Result<bank::SeenQuestion> questionFrom(const std::string& hash, const std::string& body)
{
    if (base::contentHash(body) != hash)
        return fail(Code::damagedRecord, "question_seen " + hash, "does not match its hash");
    return bank::seenQuestionFromJson(body);
}

// Reads the columns of attempt_items.sql into the next item of `attempt`.
base::Result<void> addItem(Attempt& attempt, const Query& row)
{
    const std::size_t index = attempt.questions.size();
    const std::string where = attempt.id + " question " + std::to_string(index + 1);
    const std::string hash = row.text(1);
    if (index >= attempt.paper.items.size() || row.number(0) != static_cast<std::int64_t>(index) + 1 ||
        attempt.paper.items[index].seenHash != hash)
        return fail(Code::damagedRecord, where, "not the question of the paper");
    auto question = questionFrom(hash, row.text(2));
    if (!question)
        return tl::unexpected(question.error());
    const int options = question->question.optionCount();
    if (static_cast<int>(attempt.paper.items[index].order.size()) != options)
        return fail(Code::damagedRecord, where, "not as many options as the paper orders");
    const std::string letters = row.text(3);
    const auto response = letters.empty() ? bank::OptionSet() : bank::OptionSet::fromLetters(letters);
    if (!response || !response->within(bank::OptionSet::all(options)))
        return fail(Code::damagedRecord, where, "response " + letters);
    attempt.session.items.push_back({*response, row.small(4) != 0, row.number(5)});
    attempt.session.optionCounts.push_back(options);
    attempt.questions.push_back(*std::move(question));
    return {};
}

base::Result<void> addItems(Connection& connection, std::int64_t row, Attempt& attempt)
{
    for (Query items = connection.query(sql::attemptItems, row); items.next();)
        if (auto added = addItem(attempt, items); !added)
            return added;
    if (attempt.questions.size() != attempt.paper.items.size() || attempt.questions.empty())
        return fail(Code::damagedRecord, attempt.id, "questions are missing");
    if (attempt.session.current < 0 || attempt.session.current >= static_cast<int>(attempt.questions.size()))
        return fail(Code::damagedRecord, attempt.id, "no such current question");
    return {};
}

base::Result<void> addNotes(Connection& connection, std::int64_t row, Attempt& attempt)
{
    for (Query notes = connection.query(sql::attemptNotes, row); notes.next();) {
        const auto kind = parseNoteKind(notes.text(1));
        if (!kind)
            return fail(Code::damagedRecord, attempt.id, "note " + notes.text(1));
        attempt.notes.push_back({notes.number(0), {*kind, notes.number(2), notes.small(3) != 0}});
    }
    return {};
}

// Reads the columns of attempt_rest.sql; gives the row id.
base::Result<std::int64_t> addRest(Connection& connection, Attempt& attempt)
{
    Query row = connection.query(sql::attemptRest, attempt.id);
    if (!row.next())
        return fail(Code::damagedRecord, attempt.id, "no paper");
    attempt.session.extra = row.number(1);
    attempt.session.current = row.small(2) - 1;
    attempt.clock = {row.text(3), row.number(4), row.number(5), row.number(6)};
    auto paper = exam::paperFromJson(row.text(7));
    if (!paper)
        return tl::unexpected(paper.error());
    attempt.paper = *std::move(paper);
    return row.number(0);
}

base::Result<Attempt> attemptOf(const AttemptSummary& summary)
{
    Attempt attempt;
    attempt.id = summary.id;
    attempt.session.phase = summary.phase;
    attempt.session.limit = summary.limit;
    attempt.session.consumed = summary.consumed;
    attempt.startedWall = summary.startedWall;
    attempt.endedWall = summary.endedWall;
    attempt.outcome = summary.outcome;
    return attempt;
}

} // namespace

base::Result<AttemptSummary> summaryFrom(const Query& row)
{
    AttemptSummary summary;
    summary.id = row.text(0);
    summary.blueprintId = row.text(1);
    summary.title = row.text(2);
    const auto phase = parsePhase(row.text(3));
    if (!phase)
        return fail(Code::damagedRecord, summary.id, "phase " + row.text(3));
    summary.phase = *phase;
    summary.startedWall = row.number(4);
    summary.endedWall = row.number(5);
    summary.consumed = row.number(6);
    summary.limit = row.number(7);
    if (!row.isNull(8))
        summary.outcome = Outcome{{row.small(8)}, {row.small(9)}, {row.small(10)}, row.small(11) != 0,
                                  row.small(12),  row.small(13),  row.small(14)};
    return summary;
}

base::Result<Attempt> readAttempt(Connection& connection, const std::string& id)
{
    SQLite::Transaction moment(connection.database()); // all of it from one moment
    Query row = connection.query(sql::summary, id);
    if (!row.next())
        return fail(Code::notFound, "attempt " + id);
    auto attempt = summaryFrom(row).and_then(attemptOf);
    if (!attempt)
        return attempt;
    const auto rowId = addRest(connection, *attempt);
    if (!rowId)
        return tl::unexpected(rowId.error());
    if (auto added = addItems(connection, *rowId, *attempt); !added)
        return tl::unexpected(added.error());
    if (auto added = addNotes(connection, *rowId, *attempt); !added)
        return tl::unexpected(added.error());
    return attempt;
}

base::Result<std::vector<AttemptSummary>> readSummaries(Connection& connection, bool open, std::size_t limit)
{
    std::vector<AttemptSummary> summaries;
    const auto most = std::min<std::size_t>(limit, std::numeric_limits<int>::max());
    for (Query rows = connection.query(sql::summaries, open, most); rows.next();) {
        auto summary = summaryFrom(rows);
        if (!summary)
            return tl::unexpected(summary.error());
        summaries.push_back(*std::move(summary));
    }
    return summaries;
}

} // namespace store
