// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"

#include <string>
#include <vector>

namespace catalogue {

struct ScannedFile
{
    std::string path;
    Origin origin = Origin::shipped;
    std::string hash; // empty when the file could not be read
};

// The YAML files of the folders, by folder and path, hidden ones and links out of the way; missing folders
// are empty.
std::vector<ScannedFile> scan(const std::vector<Folder>& folders);

} // namespace catalogue
