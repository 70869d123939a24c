// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/shelf_tree.h"

#include "flow/chapters.h"
#include "flow/ticks.h"
#include "support/desk.h"
#include "support/library.h"

#include <gmock/gmock.h>

using namespace flow;
using std::chrono::days;
using testing::ElementsAre;

namespace {

const base::Day today = base::makeDay(2026, 11, 24);

std::string question(const std::string& id, const std::string& chapter, const std::string& basis,
                     int difficulty = 3, const std::string& type = "single")
{
    std::string text = "  - id: " + id + "\n    type: " + type + "\n";
    if (!chapter.empty())
        text += "    chapter: " + chapter + "\n";
    text += "    stem: 题干（ ）。\n";
    if (type != "truefalse")
        text += "    options: [甲, 乙]\n";
    text += std::string("    answer: ") + (type == "truefalse" ? "true" : "A") + "\n";
    if (!basis.empty())
        text += "    basis: [" + basis + "]\n";
    return text + "    explanation: 因为。\n    difficulty: " + std::to_string(difficulty) +
           "\n    verified: 2026-11-01\n";
}

// 宪法 with two chapters, 城乡规划法 (not in the registry) with more questions but a later subject.
struct ShelfTree : testing::Test
{
    support::LibraryFolder machine{1};
    support::Desk desk;
    std::optional<store::StudyLog> log{*desk.history};
    std::optional<Library> library;

    void SetUp() override
    {
        support::writeText(
            machine.folder / "shipped/a.yaml",
            support::yamlBank("a", question("k-2", "第二章 权利", "宪法 第三十三条", 1) +
                                       question("k-0", "序言", "宪法 第二条") +
                                       question("k-1", "第一章 总纲", "宪法 第一条", 5, "truefalse") +
                                       question("k-none", "", "")));
        std::string plan;
        for (int i = 0; i < 6; ++i)
            plan += question("g-" + std::to_string(i), "第十章", "城乡规划法 第一条");
        std::string text = support::yamlBank("b", plan);
        text.replace(text.find("constitution"), 12, "administrative-law");
        support::writeText(machine.folder / "shipped/b.yaml", text);
        library.emplace(machine.open());
    }
    Shelf shelf() const { return *Shelf::load(*library, *log, "320600", today); }
    std::vector<Branch> tree(Grouping grouping, const Scope& counted = {}) const
    {
        return branchesOf(shelf(), grouping, counted);
    }
    void answered(const std::string& id, int answers, int rights, base::Day last, base::Day due, int streak)
    {
        const Shelf all = shelf();
        for (const ShelfItem& item : all.items()) {
            if (item.entry.id != id)
                continue;
            practice::Card card = item.card;
            card.answers = answers;
            card.rights = rights;
            card.memory = practice::Memory{3, 5};
            card.lastDay = last;
            card.dueDay = due;
            card.streak = streak;
            ASSERT_TRUE(log->saveCards({card}));
        }
    }
    static std::vector<std::string> names(const std::vector<Branch>& branches)
    {
        std::vector<std::string> list;
        for (const Branch& branch : branches)
            list.push_back(branch.name + " " + std::to_string(branch.tally.questions));
        return list;
    }
    static std::vector<std::string> inside(const Shelf& shelf, const Scope& scope)
    {
        std::vector<std::string> ids;
        for (const ShelfItem& item : shelf.items())
            if (inScope(item.entry, scope))
                ids.push_back(item.entry.id);
        return ids;
    }
};

} // namespace

TEST_F(ShelfTree, HasStatutesBySubjectAndChaptersByNumber)
{
    const auto branches = tree(Grouping::statute);
    EXPECT_THAT(names(branches), ElementsAre("宪法 3", "城乡规划法 6", "\n 1"));
    EXPECT_THAT(names(branches[0].parts), ElementsAre("序言 1", "第一章 总纲 1", "第二章 权利 1"));
    EXPECT_THAT(names(branches[2].parts), ElementsAre("\n 1"));
}

TEST_F(ShelfTree, GroupsBySubjectAndByType)
{
    const auto subjects = tree(Grouping::subject);
    EXPECT_THAT(names(subjects), ElementsAre("constitution 4", "administrative-law 6"));
    EXPECT_THAT(names(subjects[0].parts), ElementsAre("宪法 3", "\n 1"));
    const auto types = tree(Grouping::type);
    EXPECT_THAT(names(types), ElementsAre("single 9", "truefalse 1"));
    EXPECT_TRUE(types[0].parts.empty());
}

TEST_F(ShelfTree, GroupsByTagTheRegionsOwnBanksFirst)
{
    const auto tagged = [](const std::string& id, const std::string& tags) {
        return question(id, "", "宪法 第一条") + "    tags: [" + tags + "]\n";
    };
    std::string text = support::yamlBank("c", tagged("t-1", "风险, 时限") + tagged("t-2", "风险"));
    text.replace(text.find("subject:"), 0, "region: \"320600\"\n");
    support::writeText(machine.folder / "shipped/c.yaml", text);
    library.emplace(machine.open());
    const auto branches = tree(Grouping::tag);
    EXPECT_THAT(names(branches), ElementsAre("\n320600 2", "风险 2", "时限 1"));
    Ticks ticks;
    toggle(ticks, branches[2]);
    EXPECT_THAT(inside(shelf(), scopeOf(ticks, branches, Grouping::tag)), ElementsAre("t-1"));
    toggle(ticks, branches[0]);
    toggle(ticks, branches[1]);
    EXPECT_THAT(inside(shelf(), scopeOf(ticks, branches, Grouping::tag)), ElementsAre("t-1", "t-2"))
        << "all tags leave out what has none";
}

TEST_F(ShelfTree, CountsWhatTheFilterLetsThroughAndKeepsTheRest)
{
    Scope hard;
    hard.difficulties = {4, 5};
    EXPECT_THAT(names(tree(Grouping::statute, hard)), ElementsAre("宪法 1", "城乡规划法 0", "\n 0"));
}

TEST_F(ShelfTree, AddsUpCards)
{
    answered("k-1", 4, 3, today - days(2), today, 1);
    answered("k-2", 2, 0, today - days(31), today + days(1), 0);
    answered("g-0", 1, 0, today, today, 0);
    const auto branches = tree(Grouping::statute);
    EXPECT_EQ(branches[0].tally,
              (Tally{.questions = 3, .due = 1, .answers = 6, .rights = 3, .recent = 1, .recentRights = 1}));
    EXPECT_EQ(branches[1].tally,
              (Tally{.questions = 6, .due = 1, .answers = 1, .rights = 0, .recent = 1, .recentRights = 0}));
    EXPECT_EQ(branches[0].parts[1].tally.answers, 4);
}

TEST(Mastery, LeansToAHalfWhileThereAreFewAnswers)
{
    EXPECT_FALSE(mastery({}));
    EXPECT_DOUBLE_EQ(*mastery({.answers = 1, .rights = 1}), 0.6);
    EXPECT_DOUBLE_EQ(*mastery({.answers = 96, .rights = 96}), 0.98);
    EXPECT_DOUBLE_EQ(*mastery({.answers = 4, .rights = 0}), 0.25);
}

TEST(Chapters, AreOrderedByNumberWithinTheirBook)
{
    std::vector<std::string> chapters{"附则", "物权编 第十章 所有权", "物权编 第二章 设立", "总则编 第一章",
                                      "物权编 第二十二章"};
    sortByChapter(chapters, [](const std::string& name) { return name; });
    EXPECT_THAT(chapters, ElementsAre("附则", "物权编 第二章 设立", "物权编 第十章 所有权",
                                      "物权编 第二十二章", "总则编 第一章"));
    EXPECT_EQ(chapterNumber("第三节 听证"), 3);
    EXPECT_EQ(chapterNumber("第一百零二章"), 102);
    EXPECT_GT(chapterNumber("第几章"), 1000);
}

TEST_F(ShelfTree, TicksPartsAndWholes)
{
    const auto branches = tree(Grouping::statute);
    Ticks ticks;
    toggle(ticks, branches[0], branches[0].parts[1]);
    EXPECT_EQ(tickOf(ticks, branches[0]), Tick::some);
    EXPECT_EQ(countTicked(ticks, branches), 1);
    EXPECT_THAT(inside(shelf(), scopeOf(ticks, branches, Grouping::statute)), ElementsAre("k-1"));
    toggle(ticks, branches[0]);
    EXPECT_EQ(tickOf(ticks, branches[0]), Tick::all);
    toggle(ticks, branches[2]);
    EXPECT_EQ(countTicked(ticks, branches), 2);
    EXPECT_THAT(inside(shelf(), scopeOf(ticks, branches, Grouping::statute)),
                ElementsAre("k-2", "k-0", "k-1", "k-none"));
    toggle(ticks, branches[0]);
    EXPECT_EQ(tickOf(ticks, branches[0]), Tick::none);
    EXPECT_THAT(inside(shelf(), scopeOf(ticks, branches, Grouping::statute)), ElementsAre("k-none"));
}

TEST_F(ShelfTree, LimitsByTheQuestionsOfASubjectThatNameNoStatute)
{
    const auto branches = tree(Grouping::subject);
    Ticks ticks;
    toggle(ticks, branches[0], branches[0].parts[1]);
    toggle(ticks, branches[1]);
    const auto ids = inside(shelf(), scopeOf(ticks, branches, Grouping::subject));
    EXPECT_EQ(ids.size(), 7u);
    EXPECT_EQ(ids.front(), "k-none");
}

TEST_F(ShelfTree, TakesEverythingForNoLimit)
{
    for (const Grouping grouping : {Grouping::statute, Grouping::subject, Grouping::type}) {
        const auto branches = tree(grouping);
        Ticks ticks;
        EXPECT_EQ(scopeOf(ticks, branches, grouping), Scope{});
        for (const Branch& branch : branches)
            toggle(ticks, branch);
        EXPECT_EQ(scopeOf(ticks, branches, grouping), Scope{});
        toggle(ticks, branches[0]);
        EXPECT_NE(scopeOf(ticks, branches, grouping), Scope{});
    }
}
