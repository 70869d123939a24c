// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/smart.h"

#include "flow/appraisal.h"
#include "support/desk.h"
#include "support/library.h"

#include <gtest/gtest.h>

using namespace flow;

namespace {

practice::Card cardOn(const char* chapter, int label = 3, bank::Subject subject = bank::Subject::constitution)
{
    practice::Card card;
    card.topic = {subject, "宪法", chapter};
    card.label = label;
    card.floor = 0.25;
    return card;
}

std::vector<store::Evidence> answers(const char* chapter, bool right, int count)
{
    store::Evidence one;
    one.topic = {bank::Subject::constitution, "宪法", chapter};
    one.floor = 0.25;
    one.right = right;
    return std::vector(static_cast<std::size_t>(count), one);
}

struct SmartTest : testing::Test
{
    support::LibraryFolder machine;
    support::Desk desk;
    Library library = machine.open();
    store::StudyLog log{*desk.history};
    Shelf shelf = *Shelf::load(library, log, "320600", base::makeDay(2026, 11, 23));
};

} // namespace

TEST_F(SmartTest, BelievesLessOfChaptersThatWentWrong)
{
    auto evidence = answers("一", false, 20);
    const auto good = answers("二", true, 20);
    evidence.insert(evidence.end(), good.begin(), good.end());
    const Appraisal judged(evidence, std::nullopt, shelf);
    EXPECT_LT(judged.known(cardOn("一")), judged.known(cardOn("三")));
    EXPECT_LT(judged.known(cardOn("三")), judged.known(cardOn("二")));
    EXPECT_GT(judged.known(cardOn("一", 1)), judged.known(cardOn("一", 5))) << "labels say something";
}

TEST_F(SmartTest, TakesTheQuestionsOfABeginnerAsTheyCome)
{
    const Appraisal blank(answers("一", false, 39), std::nullopt, shelf);
    EXPECT_EQ(blank.known(cardOn("二", 1)), blank.known(cardOn("二", 5)));
    EXPECT_EQ(blank.marks(cardOn("二")), 1) << "guessing or not";
}

TEST_F(SmartTest, GivesMarksBySubjectOfThePaper)
{
    const auto evidence = answers("一", true, 40);
    EXPECT_EQ(Appraisal(evidence, std::nullopt, shelf).marks(cardOn("一")), 0.75)
        << "less what guessing earns";
    exam::Blueprint paper = support::blueprint();
    paper.subjects = {{bank::Subject::constitution, 60}, {bank::Subject::general, 40}};
    const Appraisal judged(evidence, paper, shelf);
    EXPECT_DOUBLE_EQ(judged.marks(cardOn("一")), 0.75 * 60 / 30) << "spread over thirty questions";
    EXPECT_EQ(judged.marks(cardOn("一", 3, bank::Subject::civilCode)), 0) << "never asked";
}

TEST_F(SmartTest, WeighsWhatARunMayAskAndNothingElse)
{
    practice::Card fresh = shelf.items()[0].card;
    fresh.answers = 1;
    fresh.memory = practice::Memory{5, 5};
    fresh.lastDay = shelf.day();
    fresh.dueDay = shelf.day() + std::chrono::days(5);
    practice::Card due = shelf.items()[1].card;
    due.answers = due.wrongs = 1;
    due.memory = practice::Memory{1, 5};
    due.lastDay = shelf.day() - std::chrono::days(3);
    due.dueDay = shelf.day() - std::chrono::days(2);
    shelf.item(0).card = fresh;
    shelf.item(1).card = due;
    const auto smart = smartOf(library, *desk.history, log, shelf, {}, {});
    ASSERT_TRUE(smart);
    EXPECT_EQ(smart->candidates[0].gain, 0) << "seen and not due";
    EXPECT_GT(smart->candidates[1].gain, 0);
    EXPECT_GT(smart->candidates[2].gain, 0);
    EXPECT_EQ(smart->backlog.unseen, 28);
    EXPECT_EQ(smart->backlog.due, 1);
    EXPECT_EQ(smart->backlog.reviewedToday, 1);
    EXPECT_EQ(smart->load.fresh, 10);
    EXPECT_EQ(smart->load.reviews, 1);
}
