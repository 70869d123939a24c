// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "store/connection.h"
#include "store/migrations.h"

#include <filesystem>

namespace store {

constexpr const char* historyFile = "history.sqlite";

// As History::open, with the migrations to use. Errors as there.
base::Result<Connection> openForWriting(const std::filesystem::path& folder, base::Millis wall, Steps steps);

// As History::openReadOnly.
base::Result<Connection> openForReading(const std::filesystem::path& folder, Steps steps);

} // namespace store
