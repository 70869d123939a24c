// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/study_log.h"

#include "store/attempt_writing.h"
#include "store/card_rows.h"
#include "store/history_impl.h"
#include "store/sql.h"
#include "store/study_recording.h"

#include <algorithm>
#include <limits>

namespace store {

namespace {

using base::Code;
using base::fail;
using base::Result;

// What practice writes is written whole or not at all.
template<typename Work>
Result<void> transact(Connection& connection, Work&& work)
{
    SQLite::Transaction transaction(connection.database(), SQLite::TransactionBehavior::IMMEDIATE);
    work();
    transaction.commit();
    return {};
}

} // namespace

StudyLog::StudyLog(History& history)
    : m_impl(history.m_impl.get())
{}

Result<std::vector<practice::Card>> StudyLog::cards() const
{
    return m_impl->run([&] { return readCards(m_impl->connection); });
}

Result<std::optional<practice::Card>> StudyLog::card(const std::string& questionId) const
{
    return m_impl->run([&] { return readCard(m_impl->connection, questionId); });
}

Result<int> StudyLog::dueCount(base::Day day) const
{
    return m_impl->run([&] {
        Query row =
            m_impl->connection.query("SELECT COUNT(*) FROM card WHERE due_day <= ?1", base::dayNumber(day));
        row.next();
        return row.small(0);
    });
}

Result<CardCounts> StudyLog::counts(base::Day day) const
{
    return m_impl->run([&] {
        Query row = m_impl->connection.query(sql::cardCounts, base::dayNumber(day));
        row.next();
        return CardCounts{row.small(0), row.small(1), row.small(2), row.small(3)};
    });
}

Result<void> StudyLog::record(const StudyRecord& record, const std::string& scope)
{
    return m_impl->write([&] {
        return transact(m_impl->connection, [&] {
            addReview(m_impl->connection, record, std::nullopt);
            m_impl->connection.query(sql::setPosition, record.mode, scope, record.after.card.questionId)
                .run();
        });
    });
}

Result<void> StudyLog::amendGuessed(const StudyRecord& record)
{
    return m_impl->write([&]() -> Result<void> {
        Connection& connection = m_impl->connection;
        SQLite::Transaction transaction(connection.database(), SQLite::TransactionBehavior::IMMEDIATE);
        const std::string& id = record.after.card.questionId;
        if (connection.query(sql::amendGuessed, id).run() == 0)
            return fail(Code::notFound, id, "no right answer to amend");
        writeCard(connection, record.after.card);
        transaction.commit();
        return {};
    });
}

Result<void> StudyLog::setPosition(const std::string& mode, const std::string& scope,
                                   const std::string& questionId)
{
    return m_impl->write([&]() -> Result<void> {
        m_impl->connection.query(sql::setPosition, mode, scope, questionId).run();
        return {};
    });
}

Result<void> StudyLog::recordAttempt(const std::string& attemptId, const std::vector<StudyRecord>& records)
{
    return m_impl->write([&]() -> Result<void> {
        Connection& connection = m_impl->connection;
        SQLite::Transaction transaction(connection.database(), SQLite::TransactionBehavior::IMMEDIATE);
        const auto head = readHead(connection, attemptId);
        if (!head)
            return tl::unexpected(head.error());
        if (!head->ended)
            return fail(Code::attemptOpen, "attempt " + attemptId);
        const int added =
            connection
                .query("INSERT INTO attempt_reviewed (attempt) VALUES (?1) ON CONFLICT DO NOTHING", head->row)
                .run();
        if (added == 0)
            return {};
        for (const StudyRecord& record : records)
            addReview(connection, record, head->row);
        transaction.commit();
        return {};
    });
}

Result<std::vector<std::string>> StudyLog::attemptsToRecord() const
{
    return m_impl->run([&] {
        std::vector<std::string> ids;
        for (Query rows = m_impl->connection.query(sql::attemptsToRecord); rows.next();)
            ids.push_back(rows.text(0));
        return ids;
    });
}

Result<void> StudyLog::saveCards(const std::vector<practice::Card>& cards)
{
    return m_impl->write([&] {
        return transact(m_impl->connection, [&] {
            for (const practice::Card& card : cards)
                writeCard(m_impl->connection, card);
        });
    });
}

Result<void> StudyLog::forget(const std::vector<std::string>& questionIds)
{
    return m_impl->write([&] {
        return transact(m_impl->connection, [&] {
            const auto forgetOne = [&](const std::optional<std::string>& id) {
                m_impl->connection.query(sql::forgetReviews, id).run();
                m_impl->connection.query(sql::forgetCards, id).run();
            };
            for (const std::string& id : questionIds)
                forgetOne(id);
            if (questionIds.empty()) {
                forgetOne(std::nullopt);
                m_impl->connection.query("DELETE FROM position").run();
            }
        });
    });
}

Result<std::optional<std::string>> StudyLog::position(const std::string& mode, const std::string& scope) const
{
    return m_impl->run([&]() -> std::optional<std::string> {
        Query row = m_impl->connection.query(
            "SELECT question_id FROM position WHERE mode = ?1 AND scope = ?2", mode, scope);
        if (!row.next())
            return std::nullopt;
        return row.text(0);
    });
}

Result<void> StudyLog::addDoubt(const Doubt& doubt)
{
    return m_impl->write([&]() -> Result<void> {
        m_impl->connection
            .query(sql::insertDoubt, doubt.questionId, doubt.bankId, base::dayNumber(doubt.revision),
                   doubt.stem, doubt.said, doubt.wall)
            .run();
        return {};
    });
}

Result<std::vector<Doubt>> StudyLog::doubts() const
{
    return m_impl->run([&] {
        std::vector<Doubt> doubts;
        for (Query rows = m_impl->connection.query(sql::doubts); rows.next();)
            doubts.push_back({rows.number(0), rows.text(1), rows.text(2), base::dayFromNumber(rows.small(3)),
                              rows.text(4), rows.text(5), rows.number(6)});
        return doubts;
    });
}

Result<void> StudyLog::removeDoubt(std::int64_t id)
{
    return m_impl->write([&]() -> Result<void> {
        m_impl->connection.query("DELETE FROM doubt WHERE id = ?1", id).run();
        return {};
    });
}

Result<practice::Weights> StudyLog::weights() const
{
    return m_impl->run([&]() -> Result<practice::Weights> {
        Query row = m_impl->connection.query(sql::newestWeights);
        if (!row.next())
            return practice::Weights{};
        const auto weights = weightsFrom(row.view(1), row.small(0));
        if (!weights)
            return fail(Code::damagedRecord, "weights " + std::to_string(row.small(0)));
        return *weights;
    });
}

Result<int> StudyLog::addWeights(const FittedWeights& fitted)
{
    return m_impl->write([&]() -> Result<int> {
        Query row = m_impl->connection.query(sql::insertWeights, weightsText(fitted.weights), fitted.wall,
                                             fitted.reviews, fitted.lossBefore, fitted.lossAfter);
        row.next();
        return row.small(0);
    });
}

Result<void> StudyLog::addPrediction(const Prediction& prediction)
{
    return m_impl->write([&]() -> Result<void> {
        m_impl->connection
            .query(sql::insertPrediction, prediction.wall, prediction.blueprintId, prediction.chance,
                   prediction.low, prediction.high, prediction.answers, prediction.attemptId)
            .run();
        return {};
    });
}

Result<std::vector<Prediction>> StudyLog::predictions() const
{
    return m_impl->run([&] {
        std::vector<Prediction> all;
        for (Query rows = m_impl->connection.query(sql::predictions); rows.next();) {
            Prediction one{rows.number(0), rows.text(1),  rows.real(2), rows.real(3),
                           rows.real(4),   rows.small(5), rows.text(6), {}};
            if (!rows.isNull(7))
                one.passed = rows.small(7) != 0;
            all.push_back(std::move(one));
        }
        return all;
    });
}

} // namespace store
