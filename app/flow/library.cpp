// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/library.h"

#include "base/hash.h"
#include "flow/catalogue_pool.h"

#include <algorithm>
#include <tuple>

namespace flow {

Library::Library(Places places, catalogue::Catalogue catalogue)
    : m_places(std::move(places))
    , m_catalogue(std::move(catalogue))
{}

base::Result<Library> Library::open(const Places& places)
{
    auto opened = catalogue::Catalogue::open(places.catalogue);
    if (!opened)
        return tl::unexpected(opened.error());
    return Library(places, *std::move(opened));
}

base::Result<catalogue::Refreshed> Library::refresh(base::Day today,
                                                    const std::function<bool(catalogue::Progress)>& progress)
{
    const catalogue::Registry registry{base::fingerprintFile(m_places.statutes).value_or(std::string("none")),
                                       [this] {
                                           base::Findings ignored;
                                           return loadStatutes(m_places.statutes, ignored);
                                       }};
    return m_catalogue.refresh(m_places.bankFolders, registry, today, progress);
}

base::Result<std::vector<BlueprintFile>> Library::blueprints() const
{
    const auto sources = m_catalogue.sources();
    if (!sources)
        return tl::unexpected(sources.error());
    std::vector<BlueprintFile> files;
    for (const catalogue::Source& source : *sources) {
        if (source.kind != "blueprint" || source.state == catalogue::State::superseded)
            continue;
        BlueprintFile file{source.path, source.title, std::nullopt, source.findings};
        const auto text = m_catalogue.documentText(source.path);
        if (!text)
            return tl::unexpected(text.error());
        if (source.state == catalogue::State::active) {
            if (const auto document = bank::readYaml(source.path, *text, file.findings))
                file.blueprint = exam::readBlueprint(*document, file.findings);
        }
        files.push_back(std::move(file));
    }
    const auto place = [](const BlueprintFile& file) {
        return file.blueprint ? std::tuple(0, file.blueprint->organs != 0, file.blueprint->id)
                              : std::tuple(1, false, file.path);
    };
    std::stable_sort(files.begin(), files.end(),
                     [&](const BlueprintFile& a, const BlueprintFile& b) { return place(a) < place(b); });
    return files;
}

base::Result<exam::Blueprint> Library::blueprint(const std::string& id) const
{
    auto files = blueprints();
    if (!files)
        return tl::unexpected(files.error());
    for (BlueprintFile& file : *files) {
        if (file.blueprint && file.blueprint->id == id)
            return *std::move(file.blueprint);
    }
    return base::fail(base::Code::notFound, id, "blueprint");
}

base::Result<std::unique_ptr<exam::Pool>> Library::pool(const std::string& region, unsigned organs,
                                                        base::Day day) const
{
    auto cells = m_catalogue.cells();
    if (!cells)
        return tl::unexpected(cells.error());
    return std::unique_ptr<exam::Pool>(
        std::make_unique<CataloguePool>(m_catalogue, *cells, region, organs, day));
}

bool coversRegion(const std::string& bankRegion, const std::string& region)
{
    if (bankRegion.empty() || bankRegion == region)
        return true;
    if (region.size() != 6 || bankRegion.size() != 6)
        return false;
    if (bankRegion.ends_with("0000"))
        return region.starts_with(bankRegion.substr(0, 2));
    return bankRegion.ends_with("00") && region.starts_with(bankRegion.substr(0, 4));
}

bank::Statutes loadStatutes(const std::filesystem::path& file, base::Findings& findings)
{
    const auto document = bank::readYamlFile(file.string(), findings);
    return document ? bank::readStatutes(*document, findings) : bank::Statutes();
}

} // namespace flow
