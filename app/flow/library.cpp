// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/library.h"

#include "base/hash.h"
#include "flow/catalogue_pool.h"

#include <algorithm>
#include <tuple>

namespace flow {

namespace {

// A file of one kind that the catalogue keeps; `root` is missing when it cannot be used.
struct KeptDocument
{
    std::string path;
    std::string title;
    std::optional<bank::RawDocument> root;
    base::Findings findings;
};

base::Result<std::vector<KeptDocument>> documentsOf(const catalogue::Catalogue& catalogue,
                                                    std::string_view kind)
{
    const auto sources = catalogue.sources();
    if (!sources)
        return tl::unexpected(sources.error());
    std::vector<KeptDocument> documents;
    for (const catalogue::Source& source : *sources) {
        if (source.kind != kind || source.state == catalogue::State::superseded)
            continue;
        KeptDocument document{source.path, source.title, std::nullopt, source.findings};
        const auto text = catalogue.documentText(source.path);
        if (!text)
            return tl::unexpected(text.error());
        if (source.state == catalogue::State::active)
            document.root = bank::readYaml(source.path, *text, document.findings);
        documents.push_back(std::move(document));
    }
    return documents;
}

} // namespace

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
                                       [this] { return statutes(); }};
    return m_catalogue.refresh(m_places.bankFolders, registry, today, progress);
}

base::Result<std::vector<BlueprintFile>> Library::blueprints() const
{
    auto kept = documentsOf(m_catalogue, "blueprint");
    if (!kept)
        return tl::unexpected(kept.error());
    std::vector<BlueprintFile> files;
    for (KeptDocument& document : *kept) {
        BlueprintFile file{document.path, document.title, std::nullopt, std::move(document.findings)};
        if (document.root)
            file.blueprint = exam::readBlueprint(*document.root, file.findings);
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

base::Result<std::vector<catalogue::Source>> Library::sources() const
{
    auto all = m_catalogue.sources();
    const auto judged = blueprints();
    if (!all || !judged)
        return tl::unexpected(all ? judged.error() : all.error());
    for (const BlueprintFile& file : *judged) {
        const auto source = std::find_if(all->begin(), all->end(),
                                         [&](const catalogue::Source& s) { return s.path == file.path; });
        if (source == all->end())
            continue;
        source->findings = file.findings;
        if (!file.blueprint)
            source->state = catalogue::State::refused;
    }
    return all;
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

base::Result<std::vector<PlanFile>> Library::plans(base::Day today) const
{
    auto kept = documentsOf(m_catalogue, "plan");
    if (!kept)
        return tl::unexpected(kept.error());
    const bank::Statutes known = kept->empty() ? bank::Statutes() : statutes();
    std::vector<PlanFile> files;
    for (KeptDocument& document : *kept) {
        PlanFile file{document.path, document.title, std::nullopt, std::move(document.findings)};
        if (document.root)
            file.plan = practice::readPlan(*document.root, known, today, file.findings);
        files.push_back(std::move(file));
    }
    const auto place = [](const PlanFile& file) {
        return std::pair(!file.plan, file.plan ? file.plan->id : file.path);
    };
    std::stable_sort(files.begin(), files.end(),
                     [&](const PlanFile& a, const PlanFile& b) { return place(a) < place(b); });
    return files;
}

base::Result<practice::StudyPlan> Library::plan(const std::string& id, base::Day today) const
{
    auto files = plans(today);
    if (!files)
        return tl::unexpected(files.error());
    for (PlanFile& file : *files) {
        if (file.plan && file.plan->id == id)
            return *std::move(file.plan);
    }
    return base::fail(base::Code::notFound, id, "plan");
}

bank::Statutes Library::statutes() const
{
    base::Findings ignored;
    return loadStatutes(m_places.statutes, ignored);
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
