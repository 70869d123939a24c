// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "exam/blueprint.h"
#include "exam/pool.h"
#include "flow/places.h"
#include "practice/study_plan.h"

#include <memory>
#include <string>
#include <vector>

namespace flow {

// A blueprint file with what was found in it; `blueprint` is missing when it cannot be used.
struct BlueprintFile
{
    std::string path;
    std::string title;
    std::optional<exam::Blueprint> blueprint;
    base::Findings findings;
};

// The same for a study plan.
struct PlanFile
{
    std::string path;
    std::string title;
    std::optional<practice::StudyPlan> plan;
    base::Findings findings;
};

// 打开题库: the catalogue of this machine with the statutes, blueprints and plans that belong to it.
class Library
{
public:
    static base::Result<Library> open(const Places& places);

    // Brings the catalogue up to date. Reads nothing when no file changed.
    base::Result<catalogue::Refreshed> refresh(base::Day today,
                                               const std::function<bool(catalogue::Progress)>& progress = {});

    const catalogue::Catalogue& catalogue() const { return m_catalogue; }
    // Every file of the machine. The catalogue does not judge blueprints: one that cannot be used is refused
    // here.
    base::Result<std::vector<catalogue::Source>> sources() const;
    // Those that can be used first, and of these the ones for every organ first; else by id.
    base::Result<std::vector<BlueprintFile>> blueprints() const;
    base::Result<exam::Blueprint> blueprint(const std::string& id) const;

    // Those that can be used first, by id; their articles as they stand on `today`.
    base::Result<std::vector<PlanFile>> plans(base::Day today) const;
    base::Result<practice::StudyPlan> plan(const std::string& id, base::Day today) const;

    // Read anew each time.
    bank::Statutes statutes() const;

    // What may be drawn for this region, these organs and this day.
    base::Result<std::unique_ptr<exam::Pool>> pool(const std::string& region, unsigned organs,
                                                   base::Day day) const;

private:
    Library(Places places, catalogue::Catalogue catalogue);

    Places m_places;
    catalogue::Catalogue m_catalogue;
};

// A bank of `bankRegion` applies to whoever is in that region or in a part of it ("320000" covers "320600").
bool coversRegion(const std::string& bankRegion, const std::string& region);

// The statutes of a registry file; an unreadable one gives an empty registry and its findings.
bank::Statutes loadStatutes(const std::filesystem::path& file, base::Findings& findings);

} // namespace flow
