// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/places.h"

namespace flow {

namespace fs = std::filesystem;
using catalogue::Origin;

namespace {

// XDG: a relative path in these variables is to be ignored.
fs::path folderFrom(const Environment& environment, const char* variable, const char* underHome)
{
    const fs::path value = environment(variable);
    if (value.is_absolute())
        return value;
    const fs::path home = environment("HOME");
    return (home.is_absolute() ? home : fs::path("/tmp")) / underHome;
}

} // namespace

Places findPlaces(const Environment& environment, const fs::path& shipped, const std::vector<fs::path>& given)
{
    Places places;
    const fs::path chosen = environment("RENQIAN_DATA");
    const fs::path shared = folderFrom(environment, "XDG_DATA_HOME", ".local/share") / "renqian";
    places.data = chosen.is_absolute() ? chosen : shared;
    places.catalogue = folderFrom(environment, "XDG_CACHE_HOME", ".cache") / "renqian" / "catalogue.sqlite";
    places.userBanks = places.data / "questionbanks";
    places.statuteTexts = places.data / "statutes";
    places.shippedBanks = shipped;
    places.statutes = shipped / "statutes.yaml";
    places.bankFolders = {{shipped, Origin::shipped}, {places.userBanks, Origin::user}};
    for (const fs::path& folder : given)
        places.bankFolders.push_back({fs::absolute(folder), Origin::given});
    return places;
}

fs::path shippedBanks(const fs::path& program, const fs::path& sourceTree)
{
    std::error_code ignored;
    const fs::path installed = program.parent_path().parent_path() / "share" / "renqian" / "questionbanks";
    return fs::is_directory(installed, ignored) ? installed : sourceTree / "questionbanks";
}

} // namespace flow
