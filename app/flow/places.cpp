// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/places.h"

#include "flow/data_choice.h"

namespace flow {

namespace fs = std::filesystem;
using catalogue::Origin;

namespace {

// XDG: a relative path in these variables is to be ignored.
fs::path folderFrom(const Environment& environment, const char* variable, const char* underHome)
{
    fs::path value = environment(variable);
    if (value.is_absolute())
        return value;
    const fs::path home = environment("HOME");
    return (home.is_absolute() ? home : fs::path("/tmp")) / underHome;
}

// Not below /tmp: there somebody else could have written it.
fs::path choiceFile(const Environment& environment)
{
    const bool own =
        fs::path(environment("XDG_CONFIG_HOME")).is_absolute() || fs::path(environment("HOME")).is_absolute();
    return own ? folderFrom(environment, "XDG_CONFIG_HOME", ".config") / "renqian" / "data-folder"
               : fs::path();
}

} // namespace

Places findPlaces(const Environment& environment, const fs::path& shipped, const std::vector<fs::path>& given)
{
    Places places;
    const fs::path chosen = environment("RENQIAN_DATA");
    places.standardData = folderFrom(environment, "XDG_DATA_HOME", ".local/share") / "renqian";
    if (!chosen.is_absolute())
        places.choice = choiceFile(environment);
    places.catalogue = folderFrom(environment, "XDG_CACHE_HOME", ".cache") / "renqian" / "catalogue.sqlite";
    places.shippedBanks = shipped;
    places.statutes = shipped / "statutes.yaml";
    places.bankFolders = {{shipped, Origin::shipped}, {{}, Origin::user}};
    for (const fs::path& folder : given)
        places.bankFolders.push_back({fs::absolute(folder), Origin::given});
    useDataFolder(places, chosen.is_absolute() ? chosen : places.standardData);
    static_cast<void>(settleDataFolder(places)); // asked again, and answered, when the history is opened
    return places;
}

fs::path shippedBanks(const fs::path& program, const fs::path& sourceTree)
{
    std::error_code ignored;
    const fs::path installed = program.parent_path().parent_path() / "share" / "renqian" / "questionbanks";
    return fs::is_directory(installed, ignored) ? installed : sourceTree / "questionbanks";
}

} // namespace flow
