// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <cerrno>
#include <string>
#include <string_view>
#include <type_traits>

// What the two rooms that keep databases share. Included by their sources only, never by their headers.
namespace db {

// SQLite's codes as ours: busy, read-only, full, corrupt or not a database; all else is databaseFailed.
// `systemError` is errno at that time: SQLite tells that a quota or a limit is reached only there.
base::Error toError(const SQLite::Exception& exception, int systemError, const std::string& where);

template<typename T>
struct ResultOf
{
    using Type = base::Result<T>;
};
template<typename T>
struct ResultOf<base::Result<T>>
{
    using Type = base::Result<T>;
};

// Runs `work`, which may throw, and gives its value or its Result; nothing else leaves.
template<typename Work>
auto guarded(const std::string& where, const Work& work) ->
    typename ResultOf<std::invoke_result_t<Work>>::Type
{
    errno = 0;
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (const SQLite::Exception& e) {
        return tl::unexpected<base::Error>(toError(e, errno, where));
    } catch (const std::exception& e) {
        return base::fail(base::Code::databaseFailed, where, e.what());
    }
}

// Runs every statement of a script.
void run(SQLite::Database& database, std::string_view script);
// One statement, ready to bind.
SQLite::Statement prepare(const SQLite::Database& database, std::string_view sql);

} // namespace db
