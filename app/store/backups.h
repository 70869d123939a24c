// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/history.h"

namespace store {

// Copies the database into `target`, verified and on the disk; nothing is left there on failure.
base::Result<void> writeCopy(Connection& source, const std::filesystem::path& target);

base::Result<Backup> makeBackup(Connection& source, const std::filesystem::path& folder, base::Millis wall);

std::vector<Backup> listBackups(const std::filesystem::path& folder);

} // namespace store
