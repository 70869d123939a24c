// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <string>
#include <type_traits>

// What the two rooms that keep databases share. Included by their sources only, never by their headers.
namespace db {

// SQLite's codes as ours: busy, read-only, full, corrupt or not a database; all else is databaseFailed.
base::Error toError(const SQLite::Exception& e, std::string where);

// Runs `work`; an exception of SQLite becomes an Error, whatever else it returns is passed on.
template<typename Work>
auto guarded(const std::string& where, const Work& work)
{
    using Value = std::invoke_result_t<Work>;
    if constexpr (std::is_void_v<Value>) {
        try {
            work();
            return base::Result<void>();
        } catch (const SQLite::Exception& e) {
            return base::Result<void>(tl::unexpected(toError(e, where)));
        }
    } else {
        try {
            return base::Result<Value>(work());
        } catch (const SQLite::Exception& e) {
            return base::Result<Value>(tl::unexpected(toError(e, where)));
        }
    }
}

// Runs every statement of a script.
void run(SQLite::Database& database, std::string_view script);
// One statement, ready to bind.
SQLite::Statement prepare(const SQLite::Database& database, std::string_view sql);

} // namespace db
