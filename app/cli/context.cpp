// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/context.h"

#include "flow/data_choice.h"
#include "flow/profile_registry.h"

#include <algorithm>
#include <ostream>

namespace cli {

int Context::failed(const base::Error& error) const
{
    const words::Sentence sentence = words::describe(error, language);
    err << "renqianctl: " << sentence.text;
    if (!sentence.remedy.empty())
        err << (language == words::Language::chinese ? "。" : ". ") << sentence.remedy;
    err << "\n";
    return exitFailed;
}

base::Result<flow::Library> Context::openLibrary() const
{
    auto library = flow::Library::open(places);
    if (!library)
        return library;
    bool told = false;
    const auto progress = [&](catalogue::Progress p) {
        if (p.total > 0 && !json) {
            told = true;
            err << "\r" << say({"正在整理题库", "Indexing the banks"}) << " " << p.done << "/" << p.total
                << std::flush;
        }
        return true;
    };
    const auto refreshed = library->refresh(today(), progress);
    if (told)
        err << "\n";
    if (!refreshed)
        return tl::unexpected(refreshed.error());
    return library;
}

base::Result<flow::Places> Context::settled() const
{
    flow::Places settledPlaces = places;
    if (const auto found = flow::settleDataFolder(settledPlaces); !found)
        return tl::unexpected(found.error());
    return settledPlaces;
}

base::Result<store::History> Context::openHistory() const
{
    const auto settledPlaces = settled();
    if (!settledPlaces)
        return tl::unexpected(settledPlaces.error());
    const auto ids = flow::profileIds(settledPlaces->data);
    if (!profile.empty() && std::find(ids.begin(), ids.end(), profile) == ids.end())
        return base::fail(base::Code::notFound, profile);
    return store::History::openReadOnly(flow::profileFolder(settledPlaces->data, profile));
}

std::string findingLine(const base::Finding& finding, words::Language language)
{
    const words::Sentence sentence = words::describe(finding, language);
    std::string line = finding.file;
    if (finding.at.line > 0)
        line += ":" + std::to_string(finding.at.line) + ":" + std::to_string(finding.at.column);
    line += " " + words::name(finding.severity, language) + " " + finding.code + " " + sentence.text;
    if (!sentence.remedy.empty())
        line += (language == words::Language::chinese ? "。" : ". ") + sentence.remedy;
    return line;
}

} // namespace cli
