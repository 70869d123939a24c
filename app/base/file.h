// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace base {

// The whole file, refused beyond `limit` bytes before anything is read.
Result<std::string> readFile(const std::filesystem::path& path, std::uintmax_t limit);

// Replaces `path` durably: temporary file, fsync, rename, fsync of the folder. The old content stays on
// failure.
Result<void> writeFile(const std::filesystem::path& path, std::string_view bytes);

// Makes `to`, which must not be there, with the content of `from` on the disk; nothing is left there on
// failure. The caller syncs the folder.
Result<void> copyFile(const std::filesystem::path& from, const std::filesystem::path& to);

// Makes the renames and new files in `folder` survive a power cut.
Result<void> syncFolder(const std::filesystem::path& folder);

} // namespace base
