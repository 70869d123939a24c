// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <filesystem>

namespace store {

constexpr int applicationId = 0x524E5148; // "RNQH"

struct Look
{
    bool fresh = false; // no file, or one in which nothing was ever stored
    int version = 0;
};

// Whether a write-ahead log lies beside the database: somebody has it open, or left without closing it.
bool hasLog(const std::filesystem::path& file);

// `glance`: what the file says it is; `quick`: every page and row; `whole`: every index against its table
// too.
enum class Depth { glance, quick, whole };

// Looks at a database without touching it or its folder. Errors: databaseNewer beyond version `newest`,
// databaseCorrupt when it is damaged or the file of another program.
base::Result<Look> look(const std::filesystem::path& file, int newest, Depth depth = Depth::quick);

} // namespace store
