// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/error.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>

namespace flow {

enum class TargetState { vacant, holdsHistory };

// Whether the data may move from `present` to `target`, of which the last part may be missing. Refusals:
// folderNotAbsolute, folderNested, folderNotEmpty, folderUnsuited, fileMissing, fileNotWritable, diskFull.
base::Result<TargetState> lookAtTarget(const std::filesystem::path& present,
                                       const std::filesystem::path& target);

struct Copied
{
    std::uintmax_t done = 0; // bytes
    std::uintmax_t total = 0;
};

// Told after each file; false stops.
using CopyProgress = std::function<bool(Copied)>;

// Who is working now, and a backup of that history made just before.
struct Present
{
    std::string person;
    std::filesystem::path backup;
};

// Puts the histories of all people in `data`, with all backups and own banks, into a vacant `target`. On
// failure, or `stopped`, nothing is left there; what is in `data` stays as it is.
base::Result<void> copyData(const std::filesystem::path& data, const Present& present,
                            const std::filesystem::path& target, base::Millis wall,
                            const CopyProgress& progress);

// Whether a file system of that kind (statfs) on that device lies on this machine.
bool isLocal(std::uint64_t fileSystem, unsigned deviceMajor);

} // namespace flow
