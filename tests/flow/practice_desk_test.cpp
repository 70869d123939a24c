// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/practice_desk.h"

#include "flow/run_summary.h"
#include "flow/settings.h"
#include "flow/study.h"
#include "support/desk.h"
#include "support/library.h"

#include <gmock/gmock.h>

using namespace flow;
using practice::Mistake;
using practice::Mode;
using std::chrono::days;

namespace {

constexpr base::Millis aDay = 86'400'000;

// A learner at a machine with thirty single questions whose key is B.
struct PracticeTest : testing::Test
{
    support::LibraryFolder machine;
    support::Desk desk;
    std::optional<Library> library = machine.open();

    base::Result<PracticeDesk> start(Mode mode, std::size_t size = 5, const Scope& scope = {})
    {
        return PracticeDesk::start(*library, *desk.history, desk.clock, "320600", {mode, scope, size, 11});
    }
    static bank::OptionSet shownKey(const PracticeDesk& desk)
    {
        return exam::toShown(desk.question().question.key,
                             desk.items()[static_cast<std::size_t>(desk.current())].order);
    }
    static bank::OptionSet shownWrong(const PracticeDesk& desk)
    {
        return bank::OptionSet::of(shownKey(desk).contains(0) ? 1 : 0);
    }
    std::optional<practice::Card> card(const std::string& id)
    {
        return *store::StudyLog(*desk.history).card(id);
    }
    // Answers every question of a new run rightly, or all wrongly.
    void practise(Mode mode, std::size_t size, bool rightly)
    {
        auto run = start(mode, size);
        ASSERT_TRUE(run);
        for (int i = 0; i < static_cast<int>(size); ++i) {
            ASSERT_TRUE(run->moveTo(i));
            ASSERT_TRUE(run->respond(rightly ? shownKey(*run) : shownWrong(*run)));
        }
    }
};

} // namespace

TEST_F(PracticeTest, PutsEveryAnswerOnTheDisk)
{
    auto run = start(Mode::sequential);
    ASSERT_TRUE(run);
    ASSERT_EQ(run->items().size(), 5u);
    EXPECT_EQ(run->question().question.id, "q-0");
    desk.clock.pass(12'000);
    ASSERT_TRUE(run->respond(shownKey(*run)));
    desk.open(); // what another start of the program reads
    const auto saved = card("q-0");
    ASSERT_TRUE(saved);
    EXPECT_EQ(saved->answers, 1);
    EXPECT_EQ(saved->rights, 1);
    EXPECT_EQ(saved->spent, 12'000);
    EXPECT_EQ(saved->topic.statute, "宪法");
    EXPECT_EQ(saved->floor, 0.25);
    EXPECT_TRUE(saved->dueDay);
}

TEST_F(PracticeTest, TakesOneAnswerAQuestion)
{
    auto run = start(Mode::sequential);
    ASSERT_TRUE(run);
    for (const char* letters : {"AB", "E"})
        EXPECT_EQ(run->respond(support::letters(letters)).error().code, base::Code::invalidArgument)
            << letters;
    EXPECT_FALSE(run->respond({}));
    ASSERT_TRUE(run->respond(shownWrong(*run)));
    EXPECT_FALSE(run->respond(shownKey(*run)));
    EXPECT_EQ(run->wrongs(), 1);
    EXPECT_EQ(run->rights(), 0);
    EXPECT_FALSE(run->moveTo(99));
    EXPECT_FALSE(run->moveTo(-1));
}

TEST_F(PracticeTest, GoesOnWhereTheModeStopped)
{
    practise(Mode::sequential, 5, true);
    auto next = start(Mode::sequential);
    ASSERT_TRUE(next);
    EXPECT_EQ(next->question().question.id, start(Mode::sequential, 0)->question().question.id);
    EXPECT_NE(next->question().question.id, "q-0");
    EXPECT_EQ(next->items().size(), 5u);
    Scope scope;
    scope.difficulties = {1};
    EXPECT_EQ(start(Mode::sequential, 5, scope)->question().question.id, "q-0")
        << "each scope has its own place";
}

TEST_F(PracticeTest, AsksWrongOnesAgainAtTheEndOfASmartRun)
{
    auto run = start(Mode::smart, 3);
    ASSERT_TRUE(run);
    ASSERT_TRUE(run->respond(shownWrong(*run)));
    const std::string id = run->question().question.id;
    ASSERT_EQ(run->items().size(), 4u);
    EXPECT_TRUE(run->items()[3].again);
    ASSERT_TRUE(run->moveTo(3));
    EXPECT_EQ(run->question().question.id, id);
    ASSERT_TRUE(run->respond(shownWrong(*run)));
    EXPECT_EQ(run->items().size(), 4u) << "but once only";
    auto other = start(Mode::sequential, 3);
    ASSERT_TRUE(other->respond(shownWrong(*other)));
    EXPECT_EQ(other->items().size(), 3u);
}

TEST_F(PracticeTest, FindsWrongOnesInTheNotebookUntilTwoRightDays)
{
    EXPECT_EQ(start(Mode::mistakes).error().code, base::Code::notFound);
    practise(Mode::sequential, 2, false);
    for (int day = 0; day < 2; ++day) {
        desk.clock.pass(aDay);
        auto run = start(Mode::mistakes);
        ASSERT_TRUE(run);
        EXPECT_EQ(run->items().size(), 2u);
        ASSERT_TRUE(run->respond(shownKey(*run)));
        ASSERT_TRUE(run->moveTo(1));
        ASSERT_TRUE(run->respond(shownKey(*run)));
    }
    EXPECT_FALSE(start(Mode::mistakes));
    EXPECT_EQ(card("q-0")->mistake, Mistake::cleared);
}

TEST_F(PracticeTest, AsksDueAndNewQuestionsInTheProportionsOfTheDay)
{
    practise(Mode::sequential, 10, false);
    desk.clock.pass(3 * aDay);
    const auto run = start(Mode::smart, 10);
    ASSERT_TRUE(run);
    int fresh = 0;
    for (int i = 0; i < 10; ++i)
        fresh += run->shelfItem(i).seen() ? 0 : 1;
    EXPECT_GE(fresh, 5) << "ten are due, ten are new today";
}

TEST_F(PracticeTest, AsksABeginnerInTheOrderOfTheBanks)
{
    const auto run = start(Mode::smart, 30);
    ASSERT_TRUE(run);
    for (int i = 0; i < 30; ++i)
        EXPECT_EQ(run->shelfItem(i).entry.id, "q-" + std::to_string(i));
}

TEST_F(PracticeTest, ReviewsBeforeNewQuestionsWhenTold)
{
    practise(Mode::sequential, 4, true);
    desk.clock.pass(3 * aDay);
    const auto run = PracticeDesk::start(*library, *desk.history, desk.clock, "320600",
                                         {.mode = Mode::smart, .size = 0, .reviewsFirst = true});
    ASSERT_TRUE(run);
    ASSERT_EQ(run->items().size(), 30u);
    for (int i = 0; i < 4; ++i)
        EXPECT_TRUE(run->shelfItem(i).seen()) << i;
    EXPECT_FALSE(run->shelfItem(4).seen());
}

TEST_F(PracticeTest, KeepsBookmarksNotesAndClearedMistakes)
{
    auto run = start(Mode::sequential);
    ASSERT_TRUE(run->setBookmark(true));
    ASSERT_TRUE(run->setNote("先看主体"));
    ASSERT_TRUE(run->respond(shownWrong(*run)));
    EXPECT_EQ(card("q-0")->mistake, Mistake::open);
    ASSERT_TRUE(run->clearMistake());
    EXPECT_EQ(card("q-0")->mistake, Mistake::cleared);
    EXPECT_EQ(card("q-0")->note, "先看主体");
    EXPECT_EQ(start(Mode::bookmarks)->items().size(), 1u);
}

TEST_F(PracticeTest, TellsAGuessFromKnowledge)
{
    auto run = start(Mode::sequential);
    EXPECT_FALSE(run->admitGuess()) << "nothing answered yet";
    ASSERT_TRUE(run->respond(shownKey(*run)));
    const double sure = card("q-0")->memory->stability;
    ASSERT_TRUE(run->setNote("后来写的"));
    ASSERT_TRUE(run->admitGuess());
    EXPECT_LT(card("q-0")->memory->stability, sure);
    EXPECT_EQ(card("q-0")->note, "后来写的");
    EXPECT_EQ(card("q-0")->answers, 1);
    EXPECT_FALSE(run->admitGuess());
}

TEST_F(PracticeTest, RecitesWithoutCounting)
{
    auto run = start(Mode::recite);
    ASSERT_TRUE(run);
    EXPECT_FALSE(run->respond(shownKey(*run)));
    ASSERT_TRUE(run->moveTo(2));
    EXPECT_FALSE(card("q-0"));
    EXPECT_EQ(start(Mode::recite)->question().question.id, run->shelfItem(3).entry.id)
        << "but keeps its place";
}

TEST_F(PracticeTest, SumsUpFirstTries)
{
    auto run = start(Mode::smart, 3);
    desk.clock.pass(4'000);
    ASSERT_TRUE(run->respond(shownWrong(*run)));
    const std::string id = run->question().question.id;
    ASSERT_TRUE(run->moveTo(1));
    desk.clock.pass(3'000);
    ASSERT_TRUE(run->respond(shownKey(*run)));
    ASSERT_TRUE(run->moveTo(3));
    desk.clock.pass(2'000);
    ASSERT_TRUE(run->respond(shownKey(*run)));
    const RunSummary summary = summaryOf(*run);
    EXPECT_EQ(summary.answered, 2);
    EXPECT_EQ(summary.rights, 1);
    EXPECT_EQ(summary.regained, 1);
    EXPECT_EQ(summary.spent, 9'000);
    ASSERT_EQ(summary.statutes.size(), 1u);
    EXPECT_EQ(summary.statutes[0].statute, "宪法");
    EXPECT_EQ(summary.statutes[0].answered, 2);
    EXPECT_EQ(summary.statutes[0].rights, 1);
    EXPECT_THAT(summary.wrong, testing::ElementsAre(0));
    EXPECT_THAT(summary.toRepeat, testing::ElementsAre(id));
    EXPECT_EQ(run->rights(), 1);
    ASSERT_TRUE(run->clearMistake());
    EXPECT_TRUE(summaryOf(*run).toRepeat.empty());
}

TEST_F(PracticeTest, AsksNothingAgainWhenToldSo)
{
    auto run = PracticeDesk::start(*library, *desk.history, desk.clock, "320600",
                                   {.mode = Mode::smart, .size = 3, .asksAgain = false});
    ASSERT_TRUE(run->respond(shownWrong(*run)));
    EXPECT_EQ(run->items().size(), 3u);
}

TEST_F(PracticeTest, HandsOverDoubts)
{
    auto run = start(Mode::sequential);
    EXPECT_FALSE(run->reportDoubt(" \n　\u202e"));
    ASSERT_TRUE(run->reportDoubt("选项 B 和 C 都对"));
    const auto doubts = store::StudyLog(*desk.history).doubts();
    ASSERT_EQ(doubts->size(), 1u);
    EXPECT_EQ(doubts->front().questionId, "q-0");
    EXPECT_EQ(doubts->front().bankId, "a");
}

TEST_F(PracticeTest, CountsMockAnswersAsReviewsOnce)
{
    auto exam = desk.start();
    ASSERT_TRUE(exam.respond(0, exam::toShown(support::letters("A"), exam.attempt().paper.items[0].order)));
    ASSERT_TRUE(exam.submit());
    ASSERT_TRUE(exam.closedOnDisk());
    store::StudyLog log(*desk.history);
    EXPECT_EQ(*recordMocks(*desk.history, log, {}), 1);
    EXPECT_EQ(*recordMocks(*desk.history, log, {}), 0);
    EXPECT_EQ(card("s1")->rights, 1);
    EXPECT_EQ(card("s2")->mistake, Mistake::open) << "what was left open counts as wrong";
    EXPECT_EQ(log.evidence(100)->size(), 5u);
}

TEST_F(PracticeTest, BringsChangedQuestionsUpAgain)
{
    practise(Mode::sequential, 2, true);
    std::string text;
    for (int i = 1; i < 30; ++i)
        text += support::yamlQuestion("q-" + std::to_string(i),
                                      i == 1 ? "另一个题干（ ）。" : "题干" + std::to_string(i) + "（ ）。",
                                      "宪法 第一条", 1 + i % 5);
    support::writeText(machine.folder / "shipped/a.yaml", support::yamlBank("a", text));
    library.emplace(machine.open());
    store::StudyLog log(*desk.history);
    const base::Day today = base::makeDay(2026, 11, 24);
    EXPECT_GT(*reconcileCards(*library, log, {}, "320600", today), 0);
    EXPECT_EQ(*reconcileCards(*library, log, {}, "320600", today), 0);
    EXPECT_FALSE(card("q-0")->dueDay) << "gone from the banks";
    EXPECT_EQ(card("q-0")->answers, 1);
    EXPECT_FALSE(card("q-1")->memory) << "another wording is another question";
    EXPECT_EQ(card("q-1")->dueDay, today);
}

TEST_F(PracticeTest, MovesDueDaysWithTheExamDay)
{
    practise(Mode::sequential, 1, true);
    store::StudyLog log(*desk.history);
    practice::Card known = *card("q-0");
    known.memory = practice::Memory{200, 3};
    known.dueDay = *known.lastDay + days(200);
    ASSERT_TRUE(log.saveCards({known}));
    practice::Rules rules;
    rules.examDay = *known.lastDay + days(20);
    EXPECT_EQ(*reconcileCards(*library, log, rules, "320600", *known.lastDay), 1);
    EXPECT_LT(*card("q-0")->dueDay, *rules.examDay);
    rules.examDay.reset();
    EXPECT_EQ(*reconcileCards(*library, log, rules, "320600", *known.lastDay), 1);
    EXPECT_EQ(*card("q-0")->dueDay, *known.lastDay + days(200));
}

TEST(Scope, LimitsBySubjectStatuteChapterTypeDifficultyAndTag)
{
    catalogue::Entry entry;
    entry.id = "q-1";
    entry.subject = bank::Subject::civilCode;
    entry.statute = "民法典";
    entry.chapter = "第一章";
    entry.type = bank::Type::multiple;
    entry.difficulty = 4;
    entry.tags = "继承\n遗嘱";
    EXPECT_TRUE(inScope(entry, {}));
    const auto with = [&](auto&& change) {
        Scope scope;
        change(scope);
        return inScope(entry, scope);
    };
    EXPECT_TRUE(with([](Scope& s) { s.subjects = {bank::Subject::civilCode}; }));
    EXPECT_FALSE(with([](Scope& s) { s.subjects = {bank::Subject::constitution}; }));
    EXPECT_TRUE(with([](Scope& s) { s.chapters = {{"民法典", ""}}; }));
    EXPECT_TRUE(with([](Scope& s) { s.chapters = {{"民法典", "第一章"}, {"宪法", ""}}; }));
    EXPECT_FALSE(with([](Scope& s) { s.chapters = {{"民法典", "第二章"}}; }));
    EXPECT_FALSE(with([](Scope& s) { s.types = {bank::Type::single}; }));
    EXPECT_TRUE(with([](Scope& s) { s.difficulties = {4, 5}; }));
    EXPECT_TRUE(with([](Scope& s) { s.tags = {"遗嘱"}; }));
    EXPECT_FALSE(with([](Scope& s) { s.tags = {"遗"}; }));
    EXPECT_TRUE(with([](Scope& s) { s.ids = {"q-1"}; }));
    EXPECT_FALSE(with([](Scope& s) { s.tags = {localTag("320600")}; }));
    entry.region = "320600";
    EXPECT_TRUE(with([](Scope& s) { s.tags = {localTag("320600"), "别的"}; }));
    EXPECT_FALSE(with([](Scope& s) { s.tags = {localTag("310000")}; }));
    EXPECT_TRUE(with([](Scope& s) { s.branches = {{bank::Subject::civilCode, "民法典"}}; }));
    EXPECT_FALSE(with([](Scope& s) { s.branches = {{bank::Subject::general, ""}}; }));
    EXPECT_FALSE(with([](Scope& s) { s.chapters = {{"民法典", unnamed}}; }));
    entry.chapter.clear();
    EXPECT_TRUE(with([](Scope& s) { s.chapters = {{"民法典", unnamed}}; }));
    EXPECT_FALSE(with([](Scope& s) { s.chapters = {{unnamed, ""}}; }));
}

TEST(Scope, HasOneKeyForOneScope)
{
    Scope one;
    one.chapters = {{"民法典", "第一章"}, {"宪法", ""}};
    Scope two;
    two.chapters = {{"宪法", ""}, {"民法典", "第一章"}};
    EXPECT_EQ(keyOf(one), keyOf(two));
    EXPECT_EQ(keyOf({}), "");
    two.difficulties = {3};
    EXPECT_NE(keyOf(one), keyOf(two));
}
