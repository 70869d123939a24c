// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "flow/places.h"

#include <filesystem>
#include <optional>
#include <string_view>

namespace flow {

// From the root, in UTF-8, without line breaks and other controls.
bool isFullPath(std::string_view text);

// The folder that the file names: one full path on one line. No file, no choice; anything else in it gives
// dataChoiceUnreadable.
base::Result<std::optional<std::filesystem::path>> chosenDataFolder(const std::filesystem::path& choice);

// Durable; makes the folder of the file.
base::Result<void> chooseDataFolder(const std::filesystem::path& choice, const std::filesystem::path& folder);
base::Result<void> forgetDataFolder(const std::filesystem::path& choice);

// Points data and own banks to that folder.
void useDataFolder(Places& places, const std::filesystem::path& folder);

// Reads the choice anew. A chosen folder without a history gives dataFolderMissing: its disk may be away, and
// an empty history in its place would look like loss. An unreadable choice leaves the standard folder.
base::Result<void> settleDataFolder(Places& places);

} // namespace flow
