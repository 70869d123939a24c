// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/finding.h"

#include <filesystem>
#include <set>
#include <string>
#include <vector>

namespace bank_test {

// A folder of bank files with a MANIFEST.txt that says what is found in each.
struct ManifestRow
{
    std::string file;
    std::string findings; // "code@line code@line"
};

std::vector<ManifestRow> readManifest(const std::filesystem::path& folder);
std::set<std::string> listedFiles(const std::filesystem::path& folder);
std::set<std::string> presentFiles(const std::filesystem::path& folder);
// The file's name as GoogleTest wants it.
std::string testName(const ManifestRow& row);

// "code@line code@line"
std::string brief(const base::Findings& findings);

} // namespace bank_test
