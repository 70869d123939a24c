// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/profile_place.h"

#include "base/file.h"
#include "store/files.h"

#include <vector>

namespace flow {

namespace fs = std::filesystem;

ProfileDraft::ProfileDraft(const fs::path& data, std::string id)
    : m_data(data)
    , m_id(std::move(id))
    , m_draft(profilesFolder(data) / (m_id + ".part"))
{}

ProfileDraft::~ProfileDraft()
{
    std::error_code ignored;
    fs::remove_all(m_draft, ignored);
}

base::Result<void> ProfileDraft::make()
{
    sweepProfiles(m_data);
    for (const fs::path& folder : {profilesFolder(m_data), m_draft, scratch()})
        if (auto made = store::makeFolder(folder); !made)
            return made;
    return {};
}

base::Result<void> ProfileDraft::settle(ProfileRegistry& registry, const std::string& name)
{
    const fs::path place = profileFolder(m_data, m_id);
    if (auto moved = store::moveFile(person(), place); !moved)
        return moved;
    registry.rows.push_back({m_id, name, {}, {}});
    return base::syncFolder(place.parent_path());
}

void sweepProfiles(const fs::path& data)
{
    std::vector<fs::path> left;
    std::error_code error;
    fs::directory_iterator entry(profilesFolder(data), error);
    for (; !error && entry != fs::directory_iterator(); entry.increment(error)) {
        const fs::path& path = entry->path();
        if ((path.extension() == ".part" || path.extension() == ".removed") &&
            isProfileId(path.stem().string()))
            left.push_back(path);
    }
    for (const fs::path& path : left)
        fs::remove_all(path, error);
}

} // namespace flow
