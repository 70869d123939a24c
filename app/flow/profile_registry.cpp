// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/profile_registry.h"

#include "base/file.h"
#include "store/files.h"
#include "store/history.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <nlohmann/json.hpp>
#include <optional>
#include <sys/file.h>
#include <unistd.h>

namespace flow {

namespace {

namespace fs = std::filesystem;
using base::Code;
using base::fail;
using nlohmann::json;

constexpr const char* form = "renqian/profiles@1";
constexpr const char* fileName = "profiles.json";
constexpr std::uintmax_t sizeLimit = 1'000'000;
constexpr std::string_view uuidForm = "00000000-0000-0000-0000-000000000000"; // 0 is any hex digit

// One process at a time; gone with the process.
class Lock
{
public:
    explicit Lock(const fs::path& data)
        : m_fd(::open((data / "profiles.lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600))
        , m_error(m_fd < 0 || ::flock(m_fd, LOCK_EX | LOCK_NB) != 0 ? errno : 0)
    {}
    ~Lock()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Lock(const Lock&) = delete;
    Lock& operator=(const Lock&) = delete;
    int error() const { return m_error; }

private:
    int m_fd;
    int m_error;
};

std::string textOf(const json& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::int64_t numberOf(const json& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_number_integer() ? found->get<std::int64_t>() : 0;
}

ProfileRow rowFrom(const json& object)
{
    ProfileRow row;
    row.id = textOf(object, "id");
    row.name = textOf(object, "name");
    row.pinHash = textOf(object, "pin");
    if (!seal::isPinHash(row.pinHash))
        row.pinHash.clear();
    row.tries.wrong = static_cast<int>(std::clamp<std::int64_t>(numberOf(object, "wrong"), 0, 1'000));
    row.tries.last.bootId = textOf(object, "boot-id");
    row.tries.last.boot = numberOf(object, "boot");
    row.tries.last.wall = numberOf(object, "wall");
    return row;
}

json toJson(const ProfileRow& row)
{
    json object{{"id", row.id}, {"name", row.name}};
    if (!row.pinHash.empty())
        object["pin"] = row.pinHash;
    if (row.tries.wrong > 0)
        object.update({{"wrong", row.tries.wrong},
                       {"boot-id", row.tries.last.bootId},
                       {"boot", row.tries.last.boot},
                       {"wall", row.tries.last.wall}});
    return object;
}

// What the file says, whoever is there; nothing when it is missing or makes no sense.
std::optional<ProfileRegistry> parse(const fs::path& data)
{
    const auto text = base::readFile(data / fileName, sizeLimit);
    if (!text)
        return std::nullopt;
    const json root = json::parse(*text, nullptr, false);
    if (!root.is_object() || textOf(root, "format") != form)
        return std::nullopt;
    ProfileRegistry registry;
    registry.last = textOf(root, "last");
    if (const auto rows = root.find("profiles"); rows != root.end() && rows->is_array())
        for (const json& object : *rows)
            if (object.is_object())
                registry.rows.push_back(rowFrom(object));
    return registry;
}

std::string nameIn(const fs::path& folder)
{
    const auto history = store::History::openReadOnly(folder);
    if (!history)
        return {};
    const auto name = history->setting("learner.name");
    return name && *name ? **name : std::string();
}

base::Result<void> write(const fs::path& data, const ProfileRegistry& registry)
{
    json rows = json::array();
    for (const ProfileRow& row : registry.rows)
        rows.push_back(toJson(row));
    const json root{{"format", form}, {"last", registry.last}, {"profiles", std::move(rows)}};
    const fs::path file = data / fileName;
    std::error_code ignored;
    if (fs::exists(file, ignored) && !parse(data))
        fs::rename(file, data / "profiles-damaged.json", ignored);
    if (auto written = base::writeFile(file, root.dump(1, ' ', false, json::error_handler_t::replace) + "\n");
        !written)
        return written;
    fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write, ignored);
    return {};
}

} // namespace

bool isProfileId(std::string_view id)
{
    return id == firstProfile ||
           std::equal(id.begin(), id.end(), uuidForm.begin(), uuidForm.end(), [](char c, char f) {
               return f == '-' ? c == '-' : (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

fs::path profilesFolder(const fs::path& data)
{
    return data / "profiles";
}

fs::path profileFolder(const fs::path& data, const std::string& id)
{
    return id.empty() || id == firstProfile ? data : profilesFolder(data) / id;
}

std::vector<std::string> profileIds(const fs::path& data)
{
    std::vector<std::string> ids;
    std::error_code error;
    fs::directory_iterator entry(profilesFolder(data), error);
    for (; !error && entry != fs::directory_iterator(); entry.increment(error)) {
        const std::string name = entry->path().filename().string();
        std::error_code ignored;
        if (name != firstProfile && isProfileId(name) && !entry->is_symlink(ignored) &&
            entry->is_directory(ignored))
            ids.push_back(name);
    }
    std::sort(ids.begin(), ids.end()); // UUIDs of version 7 sort by their time
    std::error_code ignored;
    if (ids.empty() || fs::exists(data / "history.sqlite", ignored))
        ids.insert(ids.begin(), firstProfile);
    return ids;
}

bool holdsHistory(const fs::path& data)
{
    const auto ids = profileIds(data);
    return std::any_of(ids.begin(), ids.end(),
                       [&](const std::string& id) { return store::History::isIn(profileFolder(data, id)); });
}

ProfileRow* ProfileRegistry::find(std::string_view id)
{
    const auto row = std::find_if(rows.begin(), rows.end(),
                                  [&](const ProfileRow& candidate) { return candidate.id == id; });
    return row == rows.end() ? nullptr : &*row;
}

ProfileRegistry readRegistry(const fs::path& data, bool names)
{
    ProfileRegistry known = parse(data).value_or(ProfileRegistry{});
    ProfileRegistry registry;
    registry.last = known.last;
    for (const std::string& id : profileIds(data)) {
        if (const ProfileRow* row = known.find(id))
            registry.rows.push_back(*row);
        else
            registry.rows.push_back({id, names ? nameIn(profileFolder(data, id)) : std::string(), {}, {}});
    }
    return registry;
}

base::Result<void> changeRegistry(const fs::path& data,
                                  const std::function<base::Result<void>(ProfileRegistry&)>& change)
{
    if (auto made = store::makeFolder(data); !made)
        return made;
    const Lock lock(data);
    if (lock.error() == EWOULDBLOCK)
        return fail(Code::databaseLocked, (data / fileName).string());
    if (lock.error() != 0)
        return store::fileError(data, lock.error());
    ProfileRegistry registry = readRegistry(data);
    if (auto changed = change(registry); !changed)
        return changed;
    return write(data, registry);
}

} // namespace flow
