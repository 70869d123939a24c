// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/card_rows.h"

#include "store/sql.h"

namespace store {

namespace {

using practice::Mistake;

std::string_view toText(Mistake mistake)
{
    switch (mistake) {
    case Mistake::none:
        return "none";
    case Mistake::open:
        return "open";
    case Mistake::cleared:
        return "cleared";
    }
    return "none";
}

Mistake mistakeFrom(std::string_view text)
{
    return text == "open" ? Mistake::open : text == "cleared" ? Mistake::cleared : Mistake::none;
}

std::optional<base::Day> dayFrom(const Query& row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    return base::dayFromNumber(row.small(column));
}

std::optional<int> numberOf(const std::optional<base::Day>& day)
{
    if (!day)
        return std::nullopt;
    return base::dayNumber(*day);
}

// The columns of cards.sql and card.sql.
practice::Card cardFrom(const Query& row)
{
    practice::Card card;
    card.questionId = row.text(0);
    card.topic = topicFrom(row, 1);
    card.substance = row.text(4);
    card.label = row.small(5);
    card.floor = row.real(6);
    if (!row.isNull(7))
        card.memory = practice::Memory{row.real(7), row.real(8)};
    card.lastDay = dayFrom(row, 9);
    card.dueDay = dayFrom(row, 10);
    card.answers = row.small(11);
    card.rights = row.small(12);
    card.spent = row.number(13);
    card.mistake = mistakeFrom(row.view(14));
    card.mistakeWall = row.number(15);
    card.wrongs = row.small(16);
    card.streak = row.small(17);
    card.streakDay = dayFrom(row, 18);
    card.bookmarked = row.small(19) != 0;
    card.note = row.text(20);
    return card;
}

} // namespace

practice::Topic topicFrom(const Query& row, int first)
{
    const auto subject = bank::parseSubject(row.view(first));
    return {subject.value_or(bank::Subject::general), row.text(first + 1), row.text(first + 2)};
}

std::vector<practice::Card> readCards(Connection& connection)
{
    std::vector<practice::Card> cards;
    {
        Query count = connection.query("SELECT COUNT(*) FROM card");
        count.next();
        cards.reserve(static_cast<std::size_t>(count.number(0)));
    }
    for (Query rows = connection.query(sql::cards); rows.next();)
        cards.push_back(cardFrom(rows));
    return cards;
}

std::optional<practice::Card> readCard(Connection& connection, const std::string& questionId)
{
    Query row = connection.query(sql::card, questionId);
    if (!row.next())
        return std::nullopt;
    return cardFrom(row);
}

std::int64_t topicRow(Connection& connection, const practice::Topic& topic)
{
    const std::string_view subject = bank::toString(topic.subject);
    {
        Query found = connection.query(sql::topicRow, subject, topic.statute, topic.chapter);
        if (found.next())
            return found.number(0);
    }
    connection.query(sql::insertTopic, subject, topic.statute, topic.chapter).run();
    return connection.database().getLastInsertRowid();
}

std::int64_t writeCard(Connection& connection, const practice::Card& card)
{
    std::optional<double> stability;
    std::optional<double> difficulty;
    if (card.memory) {
        stability = card.memory->stability;
        difficulty = card.memory->difficulty;
    }
    Query written = connection.query(sql::writeCard, card.questionId, topicRow(connection, card.topic),
                                     card.substance, card.label, card.floor, stability, difficulty,
                                     numberOf(card.lastDay), numberOf(card.dueDay), card.answers, card.rights,
                                     card.spent, toText(card.mistake), card.mistakeWall, card.wrongs,
                                     card.streak, numberOf(card.streakDay), card.bookmarked, card.note);
    written.next();
    return written.number(0);
}

} // namespace store
