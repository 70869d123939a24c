// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"
#include "support/bank_text.h"
#include "support/temp_folder.h"

#include <algorithm>
#include <gmock/gmock.h>

using namespace catalogue;
using base::makeDay;
using support::writeText;
using support::yamlBank;
using support::yamlQuestion;
using testing::ElementsAre;
using testing::Field;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

const base::Day today = makeDay(2026, 11, 23);

bank::Statutes statutes(const base::Day constitutionVersion = makeDay(2018, 3, 11))
{
    bank::Statute constitution;
    constitution.shortName = "宪法";
    constitution.name = "中华人民共和国宪法";
    bank::StatuteVersion version;
    version.adopted = version.effective = constitutionVersion;
    version.last = 143;
    constitution.versions = {version};
    bank::Statute old;
    old.shortName = "环境保护法";
    old.name = "中华人民共和国环境保护法";
    version.adopted = version.effective = makeDay(2014, 4, 24);
    old.versions = {version};
    old.repeal = bank::Repeal{makeDay(2026, 12, 1), "生态环境法典"};
    return bank::Statutes({constitution, old});
}

struct CatalogueTest : testing::Test
{
    support::TempFolder folder;
    std::vector<Folder> folders{{folder / "shipped", Origin::shipped}, {folder / "user", Origin::user}};
    Registry registry{"r1", [] { return statutes(); }};
    Catalogue catalogue = *Catalogue::open(folder / "cache/catalogue.sqlite");

    Refreshed refresh()
    {
        const auto done = catalogue.refresh(folders, registry, today);
        EXPECT_TRUE(done) << (done ? "" : done.error().what);
        return done.value_or(Refreshed{});
    }
    std::vector<std::string> members()
    {
        std::vector<std::string> ids;
        const auto cells = *catalogue.cells();
        for (const Cell& cell : cells) {
            for (int k = 0; k < cell.count; ++k)
                ids.push_back(*catalogue.member(cell.id, k));
        }
        std::sort(ids.begin(), ids.end());
        return ids;
    }
    Cell cellOf(const std::string& id)
    {
        const auto number = *catalogue.cellOf(id);
        const auto cells = *catalogue.cells();
        for (const Cell& cell : cells) {
            if (number == cell.id)
                return cell;
        }
        ADD_FAILURE() << id << " is in no cell";
        return {};
    }
    Source source(const std::string& name)
    {
        const auto sources = *catalogue.sources();
        for (const Source& s : sources) {
            if (s.path.ends_with(name))
                return s;
        }
        ADD_FAILURE() << name << " is not there";
        return {};
    }
    std::vector<std::string> find(const char* text)
    {
        std::vector<std::string> found;
        const auto hits = *catalogue.search(text, 10);
        for (const Hit& hit : hits)
            found.push_back(hit.questionId);
        return found;
    }
};

} // namespace

TEST_F(CatalogueTest, IndexesBanksAndGivesTheirQuestionsBack)
{
    writeText(folder / "shipped/a.yaml", yamlBank("a", yamlQuestion("a-1") + yamlQuestion("a-2")));
    EXPECT_EQ(refresh().parsed, 1u);
    EXPECT_THAT(members(), ElementsAre("a-1", "a-2"));
    const auto loaded = catalogue.load("a-2");
    ASSERT_TRUE(loaded);
    ASSERT_THAT(*loaded, SizeIs(1));
    EXPECT_EQ(loaded->front().question.key.letters(), "B");
    EXPECT_EQ(loaded->front().bankId, "a");
    EXPECT_EQ(catalogue.load("none").error().code, base::Code::notFound);
    EXPECT_EQ(source("a.yaml").questions, 2);
}

TEST_F(CatalogueTest, ReadsOnlyFilesWhoseHashChanged)
{
    writeText(folder / "shipped/a.yaml", yamlBank("a", yamlQuestion("a-1")));
    writeText(folder / "user/b.yaml", yamlBank("b", yamlQuestion("b-1")));
    EXPECT_EQ(refresh().parsed, 2u);
    EXPECT_FALSE(refresh().changed);
    std::filesystem::last_write_time(folder / "user/b.yaml", std::filesystem::file_time_type::clock::now());
    EXPECT_EQ(refresh().parsed, 0u) << "touched, not changed";
    writeText(folder / "user/b.yaml", yamlBank("b", yamlQuestion("b-2")));
    EXPECT_EQ(refresh().parsed, 1u);
    EXPECT_THAT(members(), ElementsAre("a-1", "b-2"));
    std::filesystem::remove(folder / "shipped/a.yaml");
    EXPECT_TRUE(refresh().changed);
    EXPECT_THAT(members(), ElementsAre("b-2"));
}

TEST_F(CatalogueTest, ReadsEverythingAgainWhenTheStatutesChanged)
{
    writeText(folder / "shipped/a.yaml", yamlBank("a", yamlQuestion("a-1")));
    refresh();
    EXPECT_GT(cellOf("a-1").validity.until, today);
    registry = {"r2", [] { return statutes(makeDay(2026, 11, 20)); }};
    EXPECT_EQ(refresh().parsed, 1u);
    EXPECT_EQ(cellOf("a-1").validity.until, makeDay(2026, 11, 20)) << "checked before the article changed";
}

TEST_F(CatalogueTest, ShowsOneMomentWhileASnapshotLives)
{
    writeText(folder / "shipped/a.yaml", yamlBank("a", yamlQuestion("a-1")));
    refresh();
    Catalogue other = *Catalogue::open(folder / "cache/catalogue.sqlite");
    {
        const auto snapshot = catalogue.snapshot();
        ASSERT_TRUE(snapshot);
        EXPECT_THAT(members(), ElementsAre("a-1"));
        writeText(folder / "shipped/a.yaml", yamlBank("a", yamlQuestion("a-2") + yamlQuestion("a-3")));
        ASSERT_TRUE(other.refresh(folders, registry, today));
        EXPECT_THAT(members(), ElementsAre("a-1"));
        EXPECT_TRUE(catalogue.load("a-1"));
    }
    EXPECT_THAT(members(), ElementsAre("a-2", "a-3"));
}

TEST_F(CatalogueTest, MakesADamagedIndexAnew)
{
    writeText(folder / "shipped/a.yaml", yamlBank("a", yamlQuestion("a-1")));
    refresh();
    catalogue = *Catalogue::open(folder / "cache/other.sqlite");
    writeText(folder / "cache/catalogue.sqlite",
              "this is no database, whatever its name says, and long enough");
    catalogue = *Catalogue::open(folder / "cache/catalogue.sqlite");
    refresh();
    EXPECT_THAT(members(), ElementsAre("a-1"));
}

TEST_F(CatalogueTest, MakesItAnewWhenDamageShowsOnlyLater)
{
    for (int i = 0; i < 40; ++i)
        writeText(folder / ("shipped/" + std::to_string(i) + ".yaml"),
                  yamlBank("b" + std::to_string(i), yamlQuestion("q-" + std::to_string(i))));
    refresh();
    catalogue = *Catalogue::open(folder / "cache/other.sqlite");
    const auto file = folder / "cache/catalogue.sqlite";
    {
        std::fstream bytes(file, std::ios::in | std::ios::out | std::ios::binary);
        const auto size = static_cast<long>(std::filesystem::file_size(file));
        for (long at = 4096; at < size; at += 4096) {
            bytes.seekp(at);
            bytes.write("damage damage damage", 20);
        }
    }
    catalogue = *Catalogue::open(file);
    writeText(folder / "shipped/0.yaml", yamlBank("b0", yamlQuestion("changed")));
    refresh();
    EXPECT_THAT(members(), SizeIs(40));
}

TEST_F(CatalogueTest, LetsTheNewestEditionCount)
{
    writeText(folder / "shipped/a.yaml", yamlBank("a", yamlQuestion("a-1")));
    writeText(folder / "user/a.yaml", yamlBank("a", yamlQuestion("a-1") + yamlQuestion("a-2"), "2026-12-01"));
    refresh();
    EXPECT_EQ(source("shipped/a.yaml").state, State::superseded);
    EXPECT_EQ(source("user/a.yaml").state, State::active);
    EXPECT_THAT(source("shipped/a.yaml").findings, IsEmpty());
    EXPECT_THAT(members(), ElementsAre("a-1", "a-2"));
}

TEST_F(CatalogueTest, RefusesTwoDifferentFilesOfOneEdition)
{
    writeText(folder / "shipped/a.yaml", yamlBank("a", yamlQuestion("a-1")));
    writeText(folder / "user/a.yaml", yamlBank("a", yamlQuestion("a-9")));
    writeText(folder / "user/copy.yaml", yamlBank("a", yamlQuestion("a-1")));
    refresh();
    EXPECT_EQ(source("shipped/a.yaml").state, State::active);
    EXPECT_EQ(source("user/a.yaml").state, State::refused);
    EXPECT_THAT(source("user/a.yaml").findings,
                ElementsAre(Field(&base::Finding::code, "machine.same-edition")));
    EXPECT_EQ(source("user/copy.yaml").state, State::superseded) << "the same bytes are no conflict";
}

TEST_F(CatalogueTest, RefusesAQuestionIdUsedTwiceOnTheMachine)
{
    writeText(folder / "shipped/a.yaml", yamlBank("a", yamlQuestion("same")));
    writeText(folder / "user/b.yaml", yamlBank("b", yamlQuestion("same") + yamlQuestion("b-2")));
    refresh();
    EXPECT_EQ(source("a.yaml").state, State::active);
    EXPECT_EQ(source("b.yaml").state, State::refused);
    EXPECT_THAT(source("b.yaml").findings, ElementsAre(Field(&base::Finding::code, "machine.duplicate-id")));
    EXPECT_THAT(members(), ElementsAre("same"));
    writeText(folder / "user/b.yaml", yamlBank("b", yamlQuestion("b-1") + yamlQuestion("b-2")));
    refresh();
    EXPECT_THAT(members(), ElementsAre("b-1", "b-2", "same"));
}

TEST_F(CatalogueTest, KeepsGoodBanksBesideUnreadableOnes)
{
    writeText(folder / "shipped/good.yaml", yamlBank("good", yamlQuestion("g-1")));
    writeText(folder / "user/broken.yaml", "format: renqian/bank@1\nid: [\n");
    writeText(folder / "user/gbk.yaml", "title: \xd0\xd0\xd5\xfe\xb4\xa6\xb7\xa3\n");
    writeText(folder / "user/key.yaml", yamlBank("key", yamlQuestion("k-1", "x", "宪法 第一条", 9)));
    refresh();
    EXPECT_THAT(members(), ElementsAre("g-1"));
    for (const char* name : {"broken.yaml", "gbk.yaml", "key.yaml"}) {
        EXPECT_EQ(source(name).state, State::refused) << name;
        EXPECT_TRUE(base::hasErrors(source(name).findings)) << name;
    }
}

TEST_F(CatalogueTest, LeavesDraftsOutAndKnowsUntilWhenAKeyHolds)
{
    writeText(
        folder / "shipped/a.yaml",
        yamlBank("a", yamlQuestion("kept") +
                          yamlQuestion("draft", "草稿（ ）。", "宪法 第二条", 2, "    status: draft\n") +
                          yamlQuestion("ends", "题干（ ）。", "环境保护法 第三条")));
    refresh();
    EXPECT_THAT(members(), ElementsAre("ends", "kept"));
    EXPECT_EQ(cellOf("ends").validity.until, makeDay(2026, 12, 1));
}

TEST_F(CatalogueTest, KeepsACaseWholeAndOutOfTheOtherCells)
{
    std::string questions = "  - case: c-1\n    material: 某市市场监管局\n    questions:\n";
    for (const char* id : {"c-1-1", "c-1-2", "c-1-3"}) {
        std::istringstream lines(yamlQuestion(id));
        for (std::string line; std::getline(lines, line);)
            questions += "    " + line + "\n";
    }
    writeText(folder / "shipped/a.yaml", yamlBank("a", questions + yamlQuestion("single")));
    refresh();
    EXPECT_THAT(members(), ElementsAre("c-1", "single"));
    const auto loaded = catalogue.load("c-1");
    ASSERT_TRUE(loaded);
    ASSERT_THAT(*loaded, SizeIs(3));
    EXPECT_EQ((*loaded)[2].question.id, "c-1-3");
    EXPECT_EQ((*loaded)[0].material, "某市市场监管局");
    EXPECT_EQ(cellOf("c-1").caseSize, 3);
}

TEST_F(CatalogueTest, FindsTwoCharacterWords)
{
    writeText(folder / "shipped/a.yaml", yamlBank("a", yamlQuestion("a-1", "当事人要求听证的（ ）。") +
                                                           yamlQuestion("a-2", "听了证人的话（ ）。") +
                                                           yamlQuestion("a-3", "加入 WTO 以后（ ）。")));
    refresh();
    EXPECT_THAT(find("听证"), ElementsAre("a-1"));
    EXPECT_THAT(find("要求听证"), ElementsAre("a-1"));
    EXPECT_THAT(find("wto"), ElementsAre("a-3"));
    EXPECT_THAT(find("听"), ElementsAre("a-1", "a-2"));
    EXPECT_THAT(find("听证 证人"), IsEmpty());
    EXPECT_THAT(find("\" * '"), IsEmpty());
    EXPECT_THAT(find("宪法"), SizeIs(3)) << "the basis is searched too";
    EXPECT_THAT(*catalogue.search("宪法", 2), SizeIs(2));
}

TEST_F(CatalogueTest, KeepsSearchRightThroughManyChanges)
{
    std::string questions;
    for (int i = 0; i < 300; ++i)
        questions += yamlQuestion("q-" + std::to_string(i));
    for (int round = 0; round < 45; ++round) {
        writeText(
            folder / "shipped/a.yaml",
            yamlBank("a", questions + yamlQuestion("last", round % 2 == 0 ? "偶数（ ）。" : "奇数（ ）。")));
        refresh();
    }
    EXPECT_THAT(find("偶数"), SizeIs(1));
    EXPECT_THAT(find("奇数"), IsEmpty());
}

TEST_F(CatalogueTest, StopsWhenAskedAndStaysAsItWas)
{
    writeText(folder / "shipped/a.yaml", yamlBank("a", yamlQuestion("a-1")));
    refresh();
    writeText(folder / "shipped/a.yaml", yamlBank("a", yamlQuestion("a-2")));
    const auto stopped = catalogue.refresh(folders, registry, today, [](Progress) { return false; });
    ASSERT_TRUE(stopped);
    EXPECT_FALSE(stopped->changed);
    EXPECT_THAT(members(), ElementsAre("a-1"));
    refresh();
    EXPECT_THAT(members(), ElementsAre("a-2"));
}

TEST_F(CatalogueTest, ListsBlueprintsWithTheirText)
{
    const std::string text = "format: renqian/blueprint@1\nid: bp\ntitle: 方案\n";
    writeText(folder / "shipped/blueprints/bp.yaml", text);
    writeText(folder / "shipped/statutes.yaml", "format: renqian/statutes@1\nstatutes: []\n");
    refresh();
    EXPECT_THAT(*catalogue.sources(), SizeIs(1)) << "statutes are not for the catalogue";
    EXPECT_EQ(source("bp.yaml").kind, "blueprint");
    EXPECT_EQ(*catalogue.documentText(source("bp.yaml").path), text);
}
