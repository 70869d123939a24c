// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/doubts.h"
#include "flow/library.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace flow {

// What would become of one of the chosen files.
enum class Fate {
    fresh,     // nothing of its id is here
    replaces,  // newer than the one in the user's folder, which goes
    precedes,  // newer than the one that is shipped or given, which stays and is used no longer
    same,      // this very file is here
    older,     // would replace a newer one, or another of the same revision, of the user: only if asked for
    outdated,  // what is shipped, or is among the chosen files, is as new: it would not be used
    sharesIds, // another bank here, or among the chosen files, has questions of the same ids
    refused,   // has errors
    otherKind, // no bank
};

// A chosen file as it was checked. `kind` as in CheckedFile, or "doubts".
struct BankOffer
{
    std::string path;
    std::string kind;
    std::string id;
    std::string title;
    base::Day revision;
    int questions = 0;
    base::Findings findings;
    Fate fate = Fate::refused;
    std::string hash;                      // of the bytes that were checked
    std::string replaced;                  // file of the user's folder that would go; empty: none
    std::optional<base::Day> revisionHere; // of the one that is used now
    std::string otherBank;                 // that shares ids, and
    std::vector<std::string> sharedIds;    // which
    std::vector<ReportedDoubt> doubts;

    bool recommended() const
    {
        return fate == Fate::fresh || fate == Fate::replaces || fate == Fate::precedes;
    }
    bool possible() const { return recommended() || fate == Fate::older; }
};

// 装入题库, first half: checks the chosen files, and the YAML files below folders, against what is here.
// Nothing is stored. `progress` may return false to stop.
base::Result<std::vector<BankOffer>>
offerBanks(const Library& library, const bank::Statutes& statutes, base::Day today,
           const std::vector<std::filesystem::path>& chosen,
           const std::function<bool(catalogue::Progress)>& progress = {});

struct BanksInstalled
{
    std::vector<std::string> files;   // that were written, each whole
    std::optional<base::Error> error; // what kept the next one from it
};

// Second half: copies those that are possible() into the user's folder, over the one they replace or under a
// free name. bankRefused when a file is no longer what was checked.
BanksInstalled installBanks(const Places& places, const std::vector<BankOffer>& offers);

// Takes a bank of the user's folder out of use: it is kept beside, under a name that is not read. Progress
// stays. invalidArgument for a file elsewhere.
base::Result<std::filesystem::path> setBankAside(const Places& places, const std::filesystem::path& bank,
                                                 base::Day today);

} // namespace flow
