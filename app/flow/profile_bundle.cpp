// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/profile_bundle.h"

#include "base/file.h"
#include "base/id.h"
#include "flow/profile_place.h"
#include "flow/profile_registry.h"
#include "seal/bundle.h"
#include "store/files.h"
#include "store/history.h"

#include <algorithm>

namespace flow {

namespace {

namespace fs = std::filesystem;
using base::Code;
using base::fail;

constexpr const char* kind = "profile";
constexpr const char* historyPart = "history.sqlite";
constexpr std::string_view bankFolder = "questionbanks/";
constexpr std::uintmax_t bankLimit = 8'000'000;
constexpr std::size_t bankCount = 1'900;

// An older history is brought up to date first, with a backup, as if its owner had opened it.
base::Result<store::History> openAny(const fs::path& folder, base::Millis wall)
{
    auto history = store::History::openReadOnly(folder);
    if (!history && history.error().code == Code::databaseReadOnly)
        return store::History::open(folder, wall);
    return history;
}

// Banks that the other computer could take in: the rest would make the bundle unreadable there.
std::vector<seal::Part> ownBanks(const fs::path& folder)
{
    std::vector<seal::Part> banks;
    std::error_code error;
    fs::recursive_directory_iterator entry(folder, error);
    for (; !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
        std::error_code ignored;
        const std::string name =
            std::string(bankFolder) + entry->path().lexically_relative(folder).generic_string();
        if (entry->path().extension() == ".yaml" && entry->is_regular_file(ignored) &&
            entry->file_size(ignored) <= bankLimit && seal::isPartName(name) && banks.size() < bankCount)
            banks.push_back({name, entry->path()});
    }
    std::sort(banks.begin(), banks.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
    return banks;
}

bool isBank(const std::string& name)
{
    return name.starts_with(bankFolder) && name.ends_with(".yaml");
}

base::Result<void> checkParts(const seal::Manifest& manifest, const fs::path& file)
{
    bool history = false;
    for (const seal::Digest& part : manifest.parts) {
        history = history || part.name == historyPart;
        if (part.name != historyPart && !isBank(part.name))
            return fail(Code::bundleRefused, file.string(), "name");
    }
    if (!history)
        return fail(Code::bundleRefused, file.string(), "truncated");
    return {};
}

// What the user is told is about the file that was chosen and not about the copy of its part.
base::Error aboutFile(base::Error error, const fs::path& file)
{
    if (error.code == Code::databaseCorrupt || error.code == Code::fileMissing)
        return {Code::bundleRefused, file.string(), "damaged"};
    if (error.code == Code::databaseNewer)
        error.where = file.string();
    return error;
}

// Views and triggers of a stranger would act whenever the history is used: it must be built like ours.
base::Result<void> checkSchema(const ProfileDraft& draft, const store::History& history, const fs::path& file,
                               base::Millis wall)
{
    const auto model = store::History::open(draft.scratch() / "model", wall);
    if (!model)
        return tl::unexpected(model.error());
    const auto given = history.schema();
    const auto ours = model->schema();
    if (!given || !ours || *given != *ours)
        return fail(Code::bundleRefused, file.string(), "schema");
    return {};
}

// Checked as a whole, copied into `person` and migrated. Returns the name of its owner.
base::Result<std::string> takeHistory(const ProfileDraft& draft, const fs::path& file, base::Millis wall)
{
    if (auto put = store::History::restore(draft.person(), draft.scratch() / historyPart, wall); !put)
        return tl::unexpected(aboutFile(put.error(), file));
    const auto history = store::History::open(draft.person(), wall);
    if (!history)
        return tl::unexpected(aboutFile(history.error(), file));
    if (auto checked = checkSchema(draft, *history, file, wall); !checked)
        return tl::unexpected(checked.error());
    const auto name = history->setting("learner.name");
    if (!name)
        return tl::unexpected(name.error());
    return tidyName(name->value_or(std::string()));
}

base::Result<void> takeBank(const fs::path& from, const fs::path& to, Imported& imported)
{
    const auto bytes = base::readFile(from, bankLimit);
    if (!bytes)
        return tl::unexpected(bytes.error());
    std::error_code error;
    if (fs::exists(fs::symlink_status(to, error))) {
        const auto present = base::readFile(to, bankLimit);
        imported.banksKept += present && *present == *bytes ? 0 : 1;
        return {};
    }
    fs::create_directories(to.parent_path(), error);
    ++imported.banksAdded;
    return base::writeFile(to, *bytes);
}

base::Result<void> takeBanks(const fs::path& scratch, const seal::Manifest& manifest,
                             const fs::path& userBanks, Imported& imported)
{
    for (const seal::Digest& part : manifest.parts) {
        if (!isBank(part.name))
            continue;
        const fs::path to = userBanks / part.name.substr(bankFolder.size());
        if (auto taken = takeBank(scratch / part.name, to, imported); !taken)
            return taken;
    }
    return {};
}

} // namespace

base::Result<fs::path> exportProfile(const Places& places, const std::string& id, const fs::path& file,
                                     const ExportOptions& options, base::Millis wall)
{
    const auto ids = profileIds(places.data);
    if (std::find(ids.begin(), ids.end(), id) == ids.end())
        return fail(Code::notFound, id);
    const fs::path folder = profileFolder(places.data, id);
    const fs::path copy = folder / "history-export.part";
    {
        const auto history = openAny(folder, wall);
        if (!history)
            return tl::unexpected(history.error());
        if (auto copied = history->copyTo(copy); !copied)
            return tl::unexpected(copied.error());
    }
    std::vector<seal::Part> parts{{historyPart, copy}};
    if (options.banks)
        for (seal::Part& bank : ownBanks(places.userBanks))
            parts.push_back(std::move(bank));
    fs::path target = fs::absolute(file);
    if (target.extension() != ".rqp")
        target += ".rqp";
    const auto written =
        seal::writeBundle(target, {kind, options.version, base::localDayTime(wall), {}}, parts);
    std::error_code ignored;
    fs::remove(copy, ignored);
    if (!written)
        return tl::unexpected(written.error());
    return target;
}

base::Result<Imported> importProfile(const Places& places, const fs::path& file, base::Millis wall)
{
    Imported imported;
    imported.profile.id = base::newUuid(wall);
    const auto done = changeRegistry(places.data, [&](ProfileRegistry& registry) -> base::Result<void> {
        ProfileDraft draft(places.data, imported.profile.id);
        if (auto ready = draft.make(); !ready)
            return ready;
        const auto manifest = seal::readBundle(file, draft.scratch(), kind);
        if (!manifest)
            return tl::unexpected(manifest.error());
        if (auto checked = checkParts(*manifest, file); !checked)
            return checked;
        const auto name = takeHistory(draft, file, wall);
        if (!name)
            return tl::unexpected(name.error());
        if (auto taken = takeBanks(draft.scratch(), *manifest, places.userBanks, imported); !taken)
            return taken;
        imported.profile.name = *name;
        return draft.settle(registry, *name);
    });
    if (!done)
        return tl::unexpected(done.error());
    return imported;
}

} // namespace flow
