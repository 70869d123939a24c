// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/error.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace flow {

// One of the people who share this computer. Histories and backups are each one's own; banks and texts of
// statutes are everybody's. `data` is always the folder of all.
struct Profile
{
    std::string id;
    std::string name; // may be empty
    bool hasPin = false;
    bool last = false; // who was here last

    bool operator==(const Profile&) const = default;
};

std::vector<Profile> listProfiles(const std::filesystem::path& data);
// Whether the window must ask: there are several people, or the only one has a PIN. Opens no history.
bool asksWho(const std::filesystem::path& data);
// The one who is proposed: who was here last, else the first of the list.
std::string likelyProfile(const std::filesystem::path& data);
std::filesystem::path likelyFolder(const std::filesystem::path& data);

// At most 60 characters in one line; what a name must not hold is left out.
std::string tidyName(std::string_view name);

base::Result<Profile> createProfile(const std::filesystem::path& data, const std::string& name,
                                    base::Millis wall);
// The copy of the name that lists show; the name itself is a setting of that person.
base::Result<void> noteName(const std::filesystem::path& data, const std::string& id,
                            const std::string& name);

// Errors: pinWrong with the tries left, pinPaused with the seconds left, notFound. Each try is on the disk
// before it is judged.
base::Result<void> checkPin(const std::filesystem::path& data, const std::string& id, std::string_view pin,
                            const base::Reading& now);
// checkPin, and remembers who was here last.
base::Result<void> chooseProfile(const std::filesystem::path& data, const std::string& id,
                                 std::string_view pin, const base::Reading& now);
// `present` must be the present PIN when there is one; an empty `next` takes it away.
base::Result<void> changePin(const std::filesystem::path& data, const std::string& id,
                             std::string_view present, std::string_view next, const base::Reading& now);
// For who forgot it and can write to the data folder anyway.
base::Result<void> forgetPin(const std::filesystem::path& data, const std::string& id);

// Deletes every file of that person, for good. profileInUse when it is `inUse` or another window has it open;
// banks, statutes and the other people stay.
base::Result<void> removeProfile(const std::filesystem::path& data, const std::string& id,
                                 const std::string& inUse);

} // namespace flow
