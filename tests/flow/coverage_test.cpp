// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/coverage.h"

#include "support/library.h"

#include <gmock/gmock.h>

using namespace flow;
using support::LibraryFolder;
using support::writeText;
using support::yamlBank;
using support::yamlQuestion;

namespace {

const base::Day today = base::makeDay(2026, 11, 23);

base::Result<CoverageReport> report(const LibraryFolder& machine, const std::string& blueprint = {},
                                    const std::string& region = "320600")
{
    const Library library = machine.open();
    base::Findings findings;
    return coverage(library, loadStatutes(machine.places.statutes, findings), {blueprint, region, today});
}

} // namespace

TEST(CoverageReport, CountsTheQuestionsOfAllBanksAndThePapersOfAllBlueprints)
{
    const LibraryFolder machine(37);
    writeText(machine.folder / "shipped/seven.yaml", LibraryFolder::blueprintText("seven", 7));
    writeText(machine.folder / "shipped/bad.yaml", "format: renqian/blueprint@1\nid: bad\n");
    const auto result = report(machine);
    ASSERT_TRUE(result);
    EXPECT_EQ(result->banks.questions, 37);
    ASSERT_EQ(result->banks.statutes.size(), 1u);
    EXPECT_EQ(result->banks.statutes[0].articles.at({1, 0}), 37);
    ASSERT_EQ(result->papers.size(), 2u) << "a blueprint with errors gives none";
    EXPECT_EQ(result->papers[0].blueprint.id, "seven");
    EXPECT_EQ(result->papers[0].disjoint.papers, 5);
    EXPECT_EQ(result->papers[1].disjoint.papers, 3);
}

TEST(CoverageReport, DrawsThePapersOfOneBlueprintInItsRegion)
{
    const LibraryFolder machine(10);
    std::string local;
    for (int i = 0; i < 10; ++i)
        local += yamlQuestion("l-" + std::to_string(i));
    writeText(machine.folder / "shipped/local.yaml",
              yamlBank("local", local, "2026-11-23", "region: \"320600\"\n"));
    EXPECT_EQ(report(machine, "ten")->papers.at(0).disjoint.papers, 2);
    const auto elsewhere = report(machine, "ten", "310000");
    EXPECT_EQ(elsewhere->papers.at(0).disjoint.papers, 1);
    EXPECT_EQ(elsewhere->banks.questions, 20) << "statutes are counted over all regions";
    EXPECT_EQ(report(machine, "none").error().code, base::Code::notFound);
}

TEST(CoverageReport, LeavesOutBanksThatWereReplacedOrRefused)
{
    const LibraryFolder machine(10);
    writeText(machine.folder / "shipped/old.yaml", yamlBank("a", yamlQuestion("old-1"), "2020-01-01"));
    writeText(machine.folder / "shipped/broken.yaml", yamlBank("broken", yamlQuestion("!")));
    EXPECT_EQ(report(machine)->banks.questions, 10);
}
