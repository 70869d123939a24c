// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace flow {

// Where things lie on this machine.
struct Places
{
    std::filesystem::path data;         // history.sqlite, backups
    std::filesystem::path standardData; // where they lie while nobody has chosen another folder
    std::filesystem::path choice;       // file that names the chosen one; empty: RENQIAN_DATA decides
    std::filesystem::path catalogue;    // file of the derived index
    std::filesystem::path userBanks;
    std::filesystem::path shippedBanks;
    std::vector<catalogue::Folder> bankFolders;
    std::filesystem::path statutes;
    std::filesystem::path statuteTexts; // what the user installed
};

using Environment = std::function<std::string(const char*)>;

// By the XDG rules: $XDG_DATA_HOME/renqian and $XDG_CACHE_HOME/renqian. The data folder is RENQIAN_DATA, else
// the one named in $XDG_CONFIG_HOME/renqian/data-folder, else that of XDG. Shipped banks are `shipped`;
// `given` comes from --banks and may be empty.
Places findPlaces(const Environment& environment, const std::filesystem::path& shipped,
                  const std::vector<std::filesystem::path>& given);

// questionbanks/ of the installation beside `program` (…/bin/renqian), else of the build's source tree.
std::filesystem::path shippedBanks(const std::filesystem::path& program,
                                   const std::filesystem::path& sourceTree);

} // namespace flow
