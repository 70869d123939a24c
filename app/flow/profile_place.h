// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "flow/profile_registry.h"

#include <filesystem>
#include <string>

namespace flow {

// A folder below profiles/ in which a new person is put together, gone with it unless `settle` was called.
// Only within changeRegistry, which also makes whatever an interrupted one left free to be swept away.
class ProfileDraft
{
public:
    ProfileDraft(const std::filesystem::path& data, std::string id);
    ~ProfileDraft();
    ProfileDraft(const ProfileDraft&) = delete;
    ProfileDraft& operator=(const ProfileDraft&) = delete;

    // Makes the empty folder. Errors as store::makeFolder.
    base::Result<void> make();
    // The future folder of the person, and room for what must not stay.
    std::filesystem::path person() const { return m_draft / "person"; }
    std::filesystem::path scratch() const { return m_draft / "scratch"; }
    // Gives the person its place and its row, in one step.
    base::Result<void> settle(ProfileRegistry& registry, const std::string& name);

private:
    std::filesystem::path m_data;
    std::string m_id;
    std::filesystem::path m_draft;
};

// Removes what interrupted drafts and removals left.
void sweepProfiles(const std::filesystem::path& data);

} // namespace flow
