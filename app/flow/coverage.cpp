// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/coverage.h"

#include "flow/active_banks.h"

namespace flow {

namespace {

base::Result<std::vector<exam::Blueprint>> wanted(const Library& library, const std::string& id)
{
    std::vector<exam::Blueprint> blueprints;
    if (!id.empty()) {
        auto blueprint = library.blueprint(id);
        if (!blueprint)
            return tl::unexpected(blueprint.error());
        blueprints.push_back(*std::move(blueprint));
        return blueprints;
    }
    auto files = library.blueprints();
    if (!files)
        return tl::unexpected(files.error());
    for (BlueprintFile& file : *files) {
        if (file.blueprint)
            blueprints.push_back(*std::move(file.blueprint));
    }
    return blueprints;
}

} // namespace

base::Result<CoverageReport> coverage(const Library& library, const bank::Statutes& statutes,
                                      const CoverageRequest& request)
{
    const auto blueprints = wanted(library, request.blueprint);
    if (!blueprints)
        return tl::unexpected(blueprints.error());
    CoverageReport report;
    for (const exam::Blueprint& blueprint : *blueprints) {
        const auto pool = library.pool(request.region, blueprint.organs, request.day);
        if (!pool)
            return tl::unexpected(pool.error());
        report.papers.push_back({blueprint, exam::disjointPapers(**pool, blueprint)});
    }
    bank::CoverageCounter counter(statutes, request.day);
    const auto count = [&](const bank::RawBank&, const bank::Bank& bank) {
        for (const bank::Question& question : bank.questions())
            counter.add(question);
    };
    if (const auto read = eachActiveBank(library, statutes, request.day, count); !read)
        return tl::unexpected(read.error());
    report.banks = counter.result();
    return report;
}

} // namespace flow
