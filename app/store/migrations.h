// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <span>
#include <string_view>

namespace store {

class Connection;

// Step k leads from version k to version k + 1.
using Steps = std::span<const std::string_view>;

// All steps this program knows.
Steps steps();

// Takes the database up to the last step; each step is one transaction together with its version number.
// Throws SQLite::Exception.
base::Result<void> migrate(Connection& connection, Steps steps);

} // namespace store
