// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <filesystem>
#include <string>
#include <vector>

namespace flow {

// `path` itself, or the files below it that end in one of `endings` (".yaml"), sorted. Hidden folders and
// linked ones are left out. fileTooLarge beyond 8 levels, 2,000 files or 50,000 entries; fileMissing.
base::Result<std::vector<std::filesystem::path>> chosenFiles(const std::filesystem::path& path,
                                                             const std::vector<std::string>& endings);

} // namespace flow
