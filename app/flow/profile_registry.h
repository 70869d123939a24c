// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "seal/pin.h"

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace flow {

// Who was there first keeps the data folder itself; everybody else has a UUID and `data`/profiles/UUID.
inline constexpr const char* firstProfile = "first";

bool isProfileId(std::string_view id);
std::filesystem::path profileFolder(const std::filesystem::path& data, const std::string& id);
// The folder of the further ones.
std::filesystem::path profilesFolder(const std::filesystem::path& data);
// By what lies on the disk, the first one first and the others by when they were made.
std::vector<std::string> profileIds(const std::filesystem::path& data);

// Whether the history of anybody lies in `data`, sound or not.
bool holdsHistory(const std::filesystem::path& data);

struct ProfileRow
{
    std::string id;
    std::string name;    // a copy of the setting learner.name
    std::string pinHash; // empty: no PIN
    seal::Tries tries;
};

// profiles.json: only what the folders do not tell. Its loss costs PINs, never a person.
struct ProfileRegistry
{
    std::string last; // who was here last; may be nobody any more
    std::vector<ProfileRow> rows;

    ProfileRow* find(std::string_view id);
};

// One row for each of `profileIds`, from the file or else with the name out of the history. Without
// `names` an unregistered one has none, and no history is opened.
ProfileRegistry readRegistry(const std::filesystem::path& data, bool names = true);

// Reads, changes and durably writes it, alone among all processes; databaseLocked while another one does.
// An error of `change` is handed on and nothing is written. A file that makes no sense is kept aside.
base::Result<void> changeRegistry(const std::filesystem::path& data,
                                  const std::function<base::Result<void>(ProfileRegistry&)>& change);

} // namespace flow
