// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/history.h"

namespace store {

// What must be known of an attempt before it is changed.
struct Head
{
    std::int64_t row = 0;
    int questions = 0;
    exam::Phase phase = exam::Phase::notStarted;
    int current = 0; // index
    std::int64_t lastSeq = 0;
    bool ended = false;
};

// The bodies of the History functions of these names; each is one transaction. They throw SQLite::Exception.
base::Result<Head> readHead(Connection& connection, const std::string& id);
base::Result<void> createAttempt(Connection& connection, const Attempt& attempt);
base::Result<void> saveChanges(Connection& connection, const std::string& id,
                               const std::vector<Change>& changes, const exam::SessionState& state);
base::Result<void> closeAttempt(Connection& connection, const std::string& id,
                                const exam::SessionState& state, base::Millis endedWall,
                                const exam::ScoreReport& report);
base::Result<void> discardAttempt(Connection& connection, const std::string& id, base::Millis wall);

// Notes of one change, or with seq 0 those an attempt begins with.
void insertNote(Connection& connection, std::int64_t row, std::int64_t seq, std::size_t position,
                const StoredNote& note);

// A state that the rows of the attempt can hold.
bool fits(const exam::SessionState& state, int questions);

} // namespace store
