// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/data_choice.h"

#include "base/file.h"
#include "base/utf8.h"
#include "flow/profile_registry.h"

#include <algorithm>
#include <system_error>

namespace flow {

namespace fs = std::filesystem;
using base::Code;
using base::fail;
using catalogue::Origin;

bool isFullPath(std::string_view text)
{
    return text.starts_with('/') && !base::firstInvalidUtf8(text) &&
           std::none_of(text.begin(), text.end(), [](unsigned char c) { return c < 0x20 || c == 0x7f; });
}

base::Result<std::optional<fs::path>> chosenDataFolder(const fs::path& choice)
{
    constexpr std::uintmax_t limit = 4096;
    const auto text = base::readFile(choice, limit);
    if (!text && text.error().code == Code::fileMissing)
        return std::nullopt;
    if (!text)
        return fail(Code::dataChoiceUnreadable, choice.string(), text.error().what);
    std::string_view line = *text;
    if (line.ends_with('\n'))
        line.remove_suffix(1);
    if (!isFullPath(line))
        return fail(Code::dataChoiceUnreadable, choice.string(), "not one full path");
    return fs::path(line);
}

base::Result<void> chooseDataFolder(const fs::path& choice, const fs::path& folder)
{
    std::error_code error;
    fs::create_directories(choice.parent_path(), error);
    return base::writeFile(choice, folder.string() + '\n');
}

base::Result<void> forgetDataFolder(const fs::path& choice)
{
    std::error_code error;
    fs::remove(choice, error);
    if (error)
        return fail(Code::fileNotWritable, choice.string(), error.message());
    return {};
}

void useDataFolder(Places& places, const fs::path& folder)
{
    places.data = folder;
    places.userBanks = folder / "questionbanks";
    places.statuteTexts = folder / "statutes";
    for (catalogue::Folder& banks : places.bankFolders) {
        if (banks.origin == Origin::user)
            banks.path = places.userBanks;
    }
}

base::Result<void> settleDataFolder(Places& places)
{
    if (places.choice.empty())
        return {};
    const auto chosen = chosenDataFolder(places.choice);
    useDataFolder(places, chosen && *chosen ? **chosen : places.standardData);
    if (!chosen)
        return tl::unexpected(chosen.error());
    if (*chosen && !holdsHistory(places.data))
        return fail(Code::dataFolderMissing, places.data.string());
    return {};
}

} // namespace flow
