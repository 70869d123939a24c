// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/card.h"
#include "store/connection.h"

#include <optional>
#include <vector>

namespace store {

// Cards and topics as rows. They throw SQLite::Exception.
std::vector<practice::Card> readCards(Connection& connection);
std::optional<practice::Card> readCard(Connection& connection, const std::string& questionId);

// Inserts or rewrites the card; gives its row.
std::int64_t writeCard(Connection& connection, const practice::Card& card);

// The row of a topic, made when there is none.
std::int64_t topicRow(Connection& connection, const practice::Topic& topic);

// Columns `first`, first + 1, first + 2 of a row as a topic.
practice::Topic topicFrom(const Query& row, int first);

} // namespace store
