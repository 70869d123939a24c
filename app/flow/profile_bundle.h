// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "flow/places.h"
#include "flow/profiles.h"

#include <filesystem>
#include <string>

namespace flow {

struct ExportOptions
{
    bool banks = false;  // the user's own banks too
    std::string version; // of the program
};

// Everything of a person but the PIN in one verified `.rqp` (seal::writeBundle); the file that was made,
// which ends so. One of that name is replaced once the new one is whole.
base::Result<std::filesystem::path> exportProfile(const Places& places, const std::string& id,
                                                  const std::filesystem::path& file,
                                                  const ExportOptions& options, base::Millis wall);

struct Imported
{
    Profile profile;
    int banksAdded = 0;
    int banksKept = 0; // of that name was another one here, and stays
};

// Adds the person of a bundle to the others; nothing of theirs is touched, and on failure nobody is added.
// Errors: bundleRefused, databaseNewer, databaseCorrupt, those of files.
base::Result<Imported> importProfile(const Places& places, const std::filesystem::path& file,
                                     base::Millis wall);

} // namespace flow
