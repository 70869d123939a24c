// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/plan_questions.h"
#include "support/library.h"

#include <gmock/gmock.h>
#include <sstream>

using namespace flow;
using support::LibraryFolder;
using support::writeText;
using support::yamlBank;
using support::yamlQuestion;

namespace {

const base::Day today = base::makeDay(2026, 11, 23);

int poolSize(const Library& library, const std::string& region, unsigned organs = 0, base::Day day = today)
{
    const auto pool = library.pool(region, organs, day);
    int sum = 0;
    for (int subject = 0; subject < 7; ++subject) {
        for (int band = 0; band < 3; ++band)
            sum += (*pool)->count({exam::SectionKind::single, static_cast<bank::Subject>(subject),
                                   static_cast<exam::Band>(band), 0});
    }
    return sum;
}

std::string planText(const std::string& id, const std::string& range)
{
    return "format: renqian/plan@1\nid: " + id + "\ntitle: 计划 " + id +
           "\nkind: unit-list\nentries:\n  - {statutes: 宪法, articles: " + range + "}\n";
}

// A question two steps further in.
std::string inCase(const std::string& question)
{
    std::string text;
    std::istringstream lines(question);
    for (std::string line; std::getline(lines, line);)
        text += "    " + line + "\n";
    return text;
}

} // namespace

TEST(CoversRegion, FollowsTheDigitsOfTheCode)
{
    EXPECT_TRUE(coversRegion("", "320600"));
    EXPECT_TRUE(coversRegion("320600", "320600"));
    EXPECT_TRUE(coversRegion("320000", "320600"));
    EXPECT_TRUE(coversRegion("320600", "320682"));
    EXPECT_FALSE(coversRegion("320600", "320500"));
    EXPECT_FALSE(coversRegion("310000", "320600"));
    EXPECT_FALSE(coversRegion("320600", "320000"));
    EXPECT_FALSE(coversRegion("320600", ""));
}

TEST(Library, DrawsLocalBanksOnlyInTheirRegion)
{
    const LibraryFolder machine(5);
    writeText(
        machine.folder / "shipped/local.yaml",
        yamlBank("local", yamlQuestion("l-1") + yamlQuestion("l-2"), "2026-11-23", "region: \"320600\"\n"));
    const Library library = machine.open();
    EXPECT_EQ(poolSize(library, "320600"), 7);
    EXPECT_EQ(poolSize(library, "310000"), 5);
    EXPECT_EQ(poolSize(library, ""), 5);
}

TEST(Library, LimitsBanksToTheirOrgans)
{
    const LibraryFolder machine(5);
    writeText(machine.folder / "shipped/court.yaml",
              yamlBank("court", yamlQuestion("c-1"), "2026-11-23", "organs: [法院]\n"));
    const Library library = machine.open();
    const auto court = static_cast<unsigned>(bank::Organ::court);
    const auto government = static_cast<unsigned>(bank::Organ::government);
    EXPECT_EQ(poolSize(library, "", court), 6);
    EXPECT_EQ(poolSize(library, "", government), 5);
    EXPECT_EQ(poolSize(library, ""), 6) << "a paper for everybody";
}

TEST(Library, WithholdsStaleAndRepealedQuestionsOnTheDayOfTheExam)
{
    const LibraryFolder machine(0);
    writeText(machine.folder / "shipped/a.yaml",
              yamlBank("a", yamlQuestion("stale") + yamlQuestion("gone", "题（ ）。", "旧法 第一条") +
                                yamlQuestion("later", "题（ ）。", "新法 第一条")));
    writeText(machine.folder / "shipped/statutes.yaml",
              "format: renqian/statutes@1\nstatutes:\n"
              "  - {short: 宪法, name: 宪法, level: 宪法, region: null, versions: [{adopted: 1982-12-04, "
              "effective: 1982-12-04, last: 143},"
              " {adopted: 2026-12-01, effective: 2026-12-10, last: 143}]}\n"
              "  - {short: 旧法, name: 旧法, level: 法律, region: null, versions: [{adopted: 2000-01-01, "
              "effective: 2000-01-01, last: 9}],"
              " repealed: {on: 2026-12-20, by: 新法}}\n"
              "  - {short: 新法, name: 新法, level: 法律, region: null, versions: [{adopted: 2026-11-01, "
              "effective: 2026-12-20, last: 9}]}\n");
    const Library library = machine.open();
    EXPECT_EQ(poolSize(library, "", 0, today), 2) << "not the one that is not in force yet";
    EXPECT_EQ(poolSize(library, "", 0, base::makeDay(2026, 12, 10)), 1)
        << "nor what was checked before the change";
    EXPECT_EQ(poolSize(library, "", 0, base::makeDay(2026, 12, 20)), 0)
        << "the old statute is gone, the new one was checked before it was in force";
}

TEST(Library, OffersPapersForEverybodyBeforeThoseOfSomeOrgans)
{
    const LibraryFolder machine;
    writeText(machine.folder / "shipped/court.yaml",
              LibraryFolder::blueprintText("court", 10) + "organs: [法院]\n");
    writeText(machine.folder / "shipped/zero.yaml", LibraryFolder::blueprintText("zero", 10));
    std::vector<std::string> ids;
    const auto files = *machine.open().blueprints();
    for (const BlueprintFile& file : files)
        ids.push_back(file.blueprint->id);
    EXPECT_THAT(ids, testing::ElementsAre("ten", "zero", "court"));
}

TEST(Library, ShowsABrokenBlueprintBesideGoodOnes)
{
    const LibraryFolder machine;
    writeText(machine.folder / "shipped/bad.yaml",
              "format: renqian/blueprint@1\nid: bad\ntitle: 坏方案\nminutes: 0\n");
    const Library library = machine.open();
    const auto files = library.blueprints();
    ASSERT_TRUE(files);
    ASSERT_EQ(files->size(), 2u);
    EXPECT_FALSE((*files)[1].blueprint);
    EXPECT_EQ((*files)[1].title, "坏方案");
    EXPECT_TRUE(base::hasErrors((*files)[1].findings));
    EXPECT_TRUE(library.blueprint("ten"));
    EXPECT_EQ(library.blueprint("bad").error().code, base::Code::notFound);

    const auto sources = library.sources();
    ASSERT_TRUE(sources);
    for (const catalogue::Source& source : *sources) {
        const bool bad = source.id == "bad";
        EXPECT_EQ(source.state == catalogue::State::refused, bad) << source.path;
        EXPECT_EQ(base::hasErrors(source.findings), bad) << source.path;
    }
}

TEST(Library, KeepsPlansAndFindsThemById)
{
    const LibraryFolder machine;
    writeText(machine.folder / "shipped/plans/good.yaml", planText("good", "宪法 第一条—第三条"));
    writeText(machine.folder / "shipped/plans/bad.yaml", planText("bad", "宪法 第一条—第九百条"));
    const Library library = machine.open();
    const auto files = library.plans(today);
    ASSERT_TRUE(files);
    ASSERT_EQ(files->size(), 2u);
    EXPECT_EQ((*files)[0].plan->id, "good");
    EXPECT_FALSE((*files)[1].plan);
    EXPECT_EQ((*files)[1].title, "计划 bad");
    EXPECT_EQ((*files)[1].findings.at(0).code, "citation.article-missing");
    EXPECT_EQ(library.plan("good", today)->entries.size(), 1u);
    EXPECT_EQ(library.plan("bad", today).error().code, base::Code::notFound);
}

TEST(Library, CountsTheQuestionsOfEachEntryOfAPlan)
{
    const LibraryFolder machine(0);
    const std::string cases = "  - case: c-1\n    material: 材料\n    questions:\n" +
                              inCase(yamlQuestion("c-1-1", "题（ ）。", "宪法 第三条")) +
                              inCase(yamlQuestion("c-1-2", "题（ ）。", "宪法 第九条"));
    writeText(machine.folder / "shipped/a.yaml",
              yamlBank("a", yamlQuestion("q-1", "题（ ）。", "宪法 第二条第一款") +
                                yamlQuestion("q-2", "题（ ）。", "宪法 第八条, 宪法 第二条, 宪法 第三条") +
                                yamlQuestion("q-3", "题（ ）。", "宪法 第四条") + cases));
    writeText(machine.folder / "shipped/local.yaml",
              yamlBank("local", yamlQuestion("l-1"), "2026-11-23", "region: \"320600\"\n"));
    writeText(machine.folder / "shipped/plans/a.yaml",
              planText("a", "宪法 第一条—第三条") + "  - {statutes: 宪法}\n");
    const Library library = machine.open();
    const practice::StudyPlan plan = *library.plan("a", today);
    EXPECT_THAT(*countPlanQuestions(library, plan, "", today), testing::ElementsAre(3, 5));
    EXPECT_THAT(*countPlanQuestions(library, plan, "320600", today), testing::ElementsAre(4, 6));
}

TEST(Library, LivesWithoutBanksAndWithoutStatutes)
{
    const LibraryFolder machine;
    std::filesystem::remove_all(machine.folder / "shipped");
    const Library library = machine.open();
    EXPECT_EQ(poolSize(library, ""), 0);
    EXPECT_TRUE(library.blueprints()->empty());
    EXPECT_TRUE(library.plans(today)->empty());
}
