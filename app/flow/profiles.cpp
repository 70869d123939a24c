// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/profiles.h"

#include "base/file.h"
#include "base/id.h"
#include "base/utf8.h"
#include "flow/profile_place.h"
#include "flow/profile_registry.h"
#include "store/files.h"
#include "store/history.h"

#include <algorithm>

namespace flow {

namespace {

namespace fs = std::filesystem;
using base::Code;
using base::fail;

constexpr std::size_t longestName = 60;

// Reads the row of `id` and writes what `change` made of it.
template<typename Change>
base::Result<void> changeRow(const fs::path& data, const std::string& id, const Change& change)
{
    return changeRegistry(data, [&](ProfileRegistry& registry) -> base::Result<void> {
        ProfileRow* row = registry.find(id);
        if (row == nullptr)
            return fail(Code::notFound, id);
        return change(registry, *row);
    });
}

// Counts the try before anybody knows whether it is right: whoever kills the program in between has used it.
base::Result<std::string> countTry(const fs::path& data, const std::string& id, const base::Reading& now)
{
    std::string hash;
    base::Millis pause = 0;
    const auto counted = changeRow(data, id, [&](ProfileRegistry&, ProfileRow& row) -> base::Result<void> {
        hash = row.pinHash;
        row.tries = seal::settled(row.tries, now);
        pause = seal::pauseLeft(row.tries, now);
        if (pause == 0)
            row.tries = seal::afterWrong(row.tries, now);
        return {};
    });
    if (!counted)
        return tl::unexpected(counted.error());
    if (pause > 0)
        return fail(Code::pinPaused, std::to_string((pause + 999) / 1000));
    return hash;
}

tl::unexpected<base::Error> wrongPin(const fs::path& data, const std::string& id, const base::Reading& now)
{
    ProfileRegistry registry = readRegistry(data);
    const ProfileRow* row = registry.find(id);
    const seal::Tries tries = row != nullptr ? row->tries : seal::Tries{};
    if (const base::Millis pause = seal::pauseLeft(tries, now); pause > 0)
        return fail(Code::pinPaused, std::to_string((pause + 999) / 1000));
    return fail(Code::pinWrong, std::to_string(seal::triesLeft(tries)));
}

bool isOwnFile(const fs::directory_entry& entry)
{
    const std::string name = entry.path().filename().string();
    return name == "backups" || name == "exports" ||
           (name.starts_with("history") && name != "history.sqlite");
}

// The history goes last: until then the person is listed and can be removed once more.
base::Result<void> removeFirst(const fs::path& data)
{
    std::vector<fs::path> own;
    std::error_code error;
    fs::directory_iterator entry(data, error);
    for (; !error && entry != fs::directory_iterator(); entry.increment(error))
        if (isOwnFile(*entry))
            own.push_back(entry->path());
    own.push_back(data / "history.sqlite");
    for (const fs::path& path : own) {
        fs::remove_all(path, error);
        if (error)
            return store::fileError(path, error.value());
    }
    return base::syncFolder(data);
}

base::Result<void> removeFurther(const fs::path& folder)
{
    const fs::path doomed = store::beside(folder, ".removed");
    if (auto moved = store::moveFile(folder, doomed); !moved)
        return moved;
    if (auto synced = base::syncFolder(folder.parent_path()); !synced)
        return synced;
    std::error_code error;
    fs::remove_all(doomed, error);
    if (error)
        return store::fileError(doomed, error.value());
    return base::syncFolder(folder.parent_path());
}

} // namespace

std::vector<Profile> listProfiles(const fs::path& data)
{
    std::vector<Profile> profiles;
    const ProfileRegistry registry = readRegistry(data);
    profiles.reserve(registry.rows.size());
    for (const ProfileRow& row : registry.rows)
        profiles.push_back({row.id, tidyName(row.name), !row.pinHash.empty(), row.id == registry.last});
    return profiles;
}

bool asksWho(const fs::path& data)
{
    const ProfileRegistry registry = readRegistry(data, false);
    return registry.rows.size() > 1 || !registry.rows.front().pinHash.empty();
}

std::string likelyProfile(const fs::path& data)
{
    ProfileRegistry registry = readRegistry(data, false);
    return registry.find(registry.last) != nullptr ? registry.last : registry.rows.front().id;
}

fs::path likelyFolder(const fs::path& data)
{
    return profileFolder(data, likelyProfile(data));
}

std::string tidyName(std::string_view name)
{
    std::string tidy;
    std::size_t count = 0;
    for (const char32_t point : base::decodeUtf8(name)) {
        if (count == longestName)
            break;
        if (base::isForbiddenCharacter(point) || point < 0x20)
            continue;
        base::appendUtf8(tidy, point);
        ++count;
    }
    const std::size_t first = tidy.find_first_not_of(' ');
    return first == std::string::npos ? std::string()
                                      : tidy.substr(first, tidy.find_last_not_of(' ') + 1 - first);
}

base::Result<Profile> createProfile(const fs::path& data, const std::string& name, base::Millis wall)
{
    const Profile profile{base::newUuid(wall), tidyName(name), false, false};
    const auto made = changeRegistry(data, [&](ProfileRegistry& registry) -> base::Result<void> {
        ProfileDraft draft(data, profile.id);
        if (auto ready = draft.make(); !ready)
            return ready;
        {
            auto history = store::History::open(draft.person(), wall);
            if (!history)
                return tl::unexpected(history.error());
            if (auto named = history->setSetting("learner.name", profile.name); !named)
                return named;
        }
        return draft.settle(registry, profile.name);
    });
    if (!made)
        return tl::unexpected(made.error());
    return profile;
}

base::Result<void> noteName(const fs::path& data, const std::string& id, const std::string& name)
{
    return changeRow(data, id, [&](ProfileRegistry&, ProfileRow& row) -> base::Result<void> {
        row.name = tidyName(name);
        return {};
    });
}

base::Result<void> checkPin(const fs::path& data, const std::string& id, std::string_view pin,
                            const base::Reading& now)
{
    ProfileRegistry registry = readRegistry(data, false);
    const ProfileRow* row = registry.find(id);
    if (row == nullptr)
        return fail(Code::notFound, id);
    if (row->pinHash.empty())
        return {};
    const auto hash = countTry(data, id, now);
    if (!hash)
        return tl::unexpected(hash.error());
    if (!seal::verifyPin(*hash, pin))
        return wrongPin(data, id, now);
    return changeRow(data, id, [](ProfileRegistry&, ProfileRow& right) -> base::Result<void> {
        right.tries = {};
        return {};
    });
}

base::Result<void> chooseProfile(const fs::path& data, const std::string& id, std::string_view pin,
                                 const base::Reading& now)
{
    if (auto checked = checkPin(data, id, pin, now); !checked)
        return checked;
    return changeRow(data, id, [&](ProfileRegistry& registry, ProfileRow&) -> base::Result<void> {
        registry.last = id;
        return {};
    });
}

base::Result<void> changePin(const fs::path& data, const std::string& id, std::string_view present,
                             std::string_view next, const base::Reading& now)
{
    std::string hash;
    if (!next.empty()) {
        auto made = seal::hashPin(next);
        if (!made)
            return tl::unexpected(made.error());
        hash = *std::move(made);
    }
    if (auto checked = checkPin(data, id, present, now); !checked)
        return checked;
    return changeRow(data, id, [&](ProfileRegistry&, ProfileRow& row) -> base::Result<void> {
        row.pinHash = hash;
        row.tries = {};
        return {};
    });
}

base::Result<void> forgetPin(const fs::path& data, const std::string& id)
{
    return changeRow(data, id, [](ProfileRegistry&, ProfileRow& row) -> base::Result<void> {
        row.pinHash.clear();
        row.tries = {};
        return {};
    });
}

base::Result<void> removeProfile(const fs::path& data, const std::string& id, const std::string& inUse)
{
    return changeRegistry(data, [&](ProfileRegistry& registry) -> base::Result<void> {
        const ProfileRow* row = registry.find(id);
        if (row == nullptr)
            return fail(Code::notFound, id);
        const fs::path folder = profileFolder(data, id);
        if (id == inUse || store::heldByAnother(folder / "history.sqlite"))
            return fail(Code::profileInUse, row->name.empty() ? id : row->name);
        auto removed = id == firstProfile ? removeFirst(data) : removeFurther(folder);
        if (!removed)
            return removed;
        sweepProfiles(data);
        std::erase_if(registry.rows, [&](const ProfileRow& each) { return each.id == id; });
        if (registry.last == id)
            registry.last.clear();
        return {};
    });
}

} // namespace flow
