// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include "store/checks.h"
#include "store/connection.h"
#include "store/sql.h"

#include <array>

namespace store {

namespace {

constexpr std::array allSteps{sql::step0001First, sql::step0002Practice};

base::Result<void> runStep(Connection& connection, std::size_t number, std::string_view step)
{
    SQLite::Database& database = connection.database();
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    if (connection.pragma("user_version") >= static_cast<std::int64_t>(number))
        return {}; // another process was faster
    database.exec(std::string(step));
    database.exec("PRAGMA application_id = " + std::to_string(applicationId));
    database.exec("PRAGMA user_version = " + std::to_string(number));
    if (SQLite::Statement(database, "PRAGMA foreign_key_check").executeStep())
        return base::fail(base::Code::databaseFailed, database.getFilename(),
                          "migration " + std::to_string(number) + " breaks a foreign key");
    transaction.commit();
    return {};
}

} // namespace

Steps steps()
{
    return allSteps;
}

base::Result<void> migrate(Connection& connection, Steps steps)
{
    for (std::size_t i = 0; i < steps.size(); ++i)
        if (auto done = runStep(connection, i + 1, steps[i]); !done)
            return done;
    return {};
}

} // namespace store
