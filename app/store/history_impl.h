// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/history.h"
#include "store/opening.h"

#include <utility>

namespace store {

// What History and StudyLog share: the file, and how SQLite's exceptions become Errors.
struct History::Impl
{
    std::filesystem::path folder;
    Connection connection;

    template<typename Work>
    auto run(Work&& work)
    {
        return guarded(where(), std::forward<Work>(work));
    }
    template<typename Work>
    std::invoke_result_t<Work> write(Work&& work)
    {
        if (!connection.writable())
            return base::fail(base::Code::databaseReadOnly, where(), "opened for reading only");
        return run(std::forward<Work>(work));
    }
    std::string where() const { return (folder / historyFile).string(); }
};

} // namespace store
