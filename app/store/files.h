// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <filesystem>

namespace store {

// Makes `folder` for its owner alone, durably; one that is there stays as it is.
base::Result<void> makeFolder(const std::filesystem::path& folder);

// Makes an empty file, durably, unless there is one.
base::Result<void> makeFile(const std::filesystem::path& file);

// Never for a database that this process has open: closing any descriptor of a file drops all its locks.
base::Result<void> syncFile(const std::filesystem::path& file);

// Appends zeros up to `size`, so that later writes there need no new blocks. As much as there is room for.
void growFile(const std::filesystem::path& file, std::size_t size);

// Replaces `to` in one step; the caller syncs the folder.
base::Result<void> moveFile(const std::filesystem::path& from, const std::filesystem::path& to);

// Whether another process has the database open: its lock on the SHARED bytes is held while it lasts.
bool heldByAnother(const std::filesystem::path& database);

// What errno means for a file of the history: databaseReadOnly, diskFull or fileNotWritable.
tl::unexpected<base::Error> fileError(const std::filesystem::path& path, int number);

// `file` with "-wal" or the like at its end.
std::filesystem::path beside(const std::filesystem::path& file, const char* suffix);

} // namespace store
