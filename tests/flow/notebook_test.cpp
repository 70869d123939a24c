// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/notebook.h"

#include "flow/shelf.h"
#include "support/desk.h"
#include "support/library.h"

#include <gmock/gmock.h>

using namespace flow;
using practice::Mistake;

namespace {

struct Notebook : testing::Test
{
    support::LibraryFolder machine{3};
    support::Desk desk;
    Library library = machine.open();
    store::StudyLog log{*desk.history};

    void add(const std::string& id, const std::string& statute, const std::string& chapter,
             Mistake state = Mistake::open)
    {
        practice::Card card = newCard(id, {{bank::Subject::constitution, statute, chapter}, "", 3, 0.25});
        card.mistake = state;
        card.wrongs = 1;
        ASSERT_TRUE(log.saveCards({card}));
    }
    std::vector<std::string> ids(Mistake state)
    {
        std::vector<std::string> list;
        const auto entries = notebookOf(library, log, state);
        for (const MistakeEntry& entry : entries.value())
            list.push_back(entry.card.questionId);
        return list;
    }
};

} // namespace

TEST_F(Notebook, IsOrderedByMistakesOfAStatuteAndByChapter)
{
    add("q-0", "立法法", "第十章 附则");
    add("q-1", "立法法", "第二章 法律");
    add("q-2", "公务员法", "");
    add("q-x", "", "");
    EXPECT_THAT(ids(Mistake::open), testing::ElementsAre("q-1", "q-0", "q-2", "q-x"));
}

TEST_F(Notebook, KeepsQuestionsThatNoBankHasAnyMore)
{
    add("q-0", "宪法", "第一章");
    add("gone", "宪法", "第二章");
    const auto entries = notebookOf(library, log, Mistake::open).value();
    ASSERT_EQ(entries.size(), 2u);
    EXPECT_EQ(entries[0].seen->question.stem, "题干0（ ）。");
    EXPECT_FALSE(entries[1].seen);
}

TEST_F(Notebook, LosesWhatIsTakenOutByHand)
{
    add("q-0", "宪法", "第一章");
    add("q-1", "宪法", "第一章");
    add("q-2", "宪法", "第一章", Mistake::none);
    ASSERT_TRUE(clearMistakes(log, {"q-1", "q-2", "unknown"}, 77));
    EXPECT_THAT(ids(Mistake::open), testing::ElementsAre("q-0"));
    EXPECT_THAT(ids(Mistake::cleared), testing::ElementsAre("q-1"));
    EXPECT_EQ((*log.card("q-1"))->mistakeWall, 77);
}
