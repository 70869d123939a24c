// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/attempts.h"
#include "support/desk.h"

#include <gmock/gmock.h>
#include <sqlite3.h>

using namespace flow;
using base::Code;
using support::Desk;
using support::letters;
using Kind = exam::TimingNote::Kind;

namespace {

constexpr base::Millis minute = 60'000;

// Holds the write lock of the history, as another program would.
class Blocker
{
public:
    explicit Blocker(const std::filesystem::path& folder)
    {
        sqlite3_open((folder / "data/history.sqlite").c_str(), &m_database);
        EXPECT_EQ(sqlite3_exec(m_database, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
    }
    ~Blocker() { sqlite3_close(m_database); }
    Blocker(const Blocker&) = delete;
    Blocker& operator=(const Blocker&) = delete;

private:
    sqlite3* m_database = nullptr;
};

} // namespace

TEST(ExamDesk, MakesEveryResponseMarkAndMoveDurable)
{
    Desk desk;
    {
        ExamDesk exam = desk.start();
        desk.clock.pass(1'000);
        ASSERT_TRUE(exam.respond(0, letters("B")));
        desk.clock.pass(1'000);
        ASSERT_TRUE(exam.respond(2, letters("AB")));
        ASSERT_TRUE(exam.setMark(1, true));
        ASSERT_TRUE(exam.moveTo(3));
        EXPECT_TRUE(exam.saveState().saved);
        EXPECT_EQ(exam.saveState().savedWall, desk.clock.now.wall);
    }
    desk.clock.pass(10'000);
    const ExamDesk again = desk.restart();
    EXPECT_EQ(again.shownResponse(0), letters("B"));
    EXPECT_EQ(again.shownResponse(2), letters("AB"));
    EXPECT_TRUE(again.session().items[1].marked);
    EXPECT_EQ(again.session().current, 3);
    EXPECT_EQ(again.session().consumed, 12'000);
    EXPECT_EQ(again.session().items[0].spent, 2'000) << "absence is nobody's time";
    EXPECT_EQ(again.absence()->kind, Kind::away);
    EXPECT_EQ(again.absence()->amount, 10'000);
}

TEST(ExamDesk, KeepsTheClockOnTheDiskEveryFiveSeconds)
{
    Desk desk;
    {
        ExamDesk exam = desk.start();
        for (int i = 0; i < 23; ++i) {
            desk.clock.pass(1'000);
            exam.tick();
        }
    }
    desk.clock.reboot(0);
    const ExamDesk again = desk.restart();
    EXPECT_GE(again.session().consumed, 20'000);
    EXPECT_LE(again.session().consumed, 23'000);
}

TEST(ExamDesk, CountsAPowerCutByTheWallClockUnlessTheBlueprintPauses)
{
    for (const exam::Away away : {exam::Away::count, exam::Away::pause}) {
        Desk desk;
        exam::Blueprint blueprint = support::blueprint();
        blueprint.away = away;
        {
            ExamDesk exam = desk.start(blueprint);
            desk.clock.pass(minute);
            ASSERT_TRUE(exam.respond(0, letters("A")));
        }
        desk.clock.reboot(3 * minute);
        const ExamDesk again = desk.restart();
        EXPECT_EQ(again.remaining(), (away == exam::Away::count ? 6 : 9) * minute);
        EXPECT_EQ(again.absence()->kind, Kind::awayUnverified);
    }
}

TEST(ExamDesk, ShrugsAtAWallClockSetBackADay)
{
    Desk desk;
    ExamDesk exam = desk.start();
    desk.clock.pass(minute);
    desk.clock.now.wall -= 86'400'000;
    ASSERT_TRUE(exam.respond(0, letters("A")));
    EXPECT_EQ(exam.remaining(), 9 * minute);
    desk.clock.pass(minute);
    EXPECT_EQ(exam.remaining(), 8 * minute);
    ASSERT_TRUE(exam.submit());
    const auto stored = desk.history->attempt(exam.attempt().id);
    ASSERT_EQ(stored->notes.size(), 1u);
    EXPECT_EQ(stored->notes[0].note.kind, Kind::clockChanged);
}

TEST(ExamDesk, HandsInOnceAndKeepsTheScore)
{
    Desk desk;
    ExamDesk exam = desk.start();
    EXPECT_EQ(exam.submit().error().code, Code::emptyPaper);
    desk.clock.pass(minute);
    ASSERT_TRUE(exam.respond(0, letters("A")));
    ASSERT_TRUE(exam.respond(2, letters("AB")));
    ASSERT_TRUE(exam.submit());
    EXPECT_TRUE(exam.closedOnDisk());
    EXPECT_EQ(exam.report()->earned, exam::Points::whole(3));
    EXPECT_EQ(exam.submit().error().code, Code::notRunning);
    EXPECT_EQ(exam.respond(1, letters("A")).error().code, Code::notRunning);
    const auto list = *desk.history->attempts(10);
    ASSERT_EQ(list.size(), 1u);
    EXPECT_EQ(list[0].outcome->earned, exam::Points::whole(3));
    EXPECT_EQ(list[0].endedWall, desk.clock.now.wall);
}

TEST(ExamDesk, HandsInByItselfAtZeroAndTakesNothingAfter)
{
    Desk desk;
    ExamDesk exam = desk.start();
    const base::Millis started = desk.clock.now.wall;
    ASSERT_TRUE(exam.respond(0, letters("A")));
    desk.clock.pass(10 * minute - 1);
    ASSERT_TRUE(exam.respond(1, letters("A")));
    desk.clock.pass(5'000);
    EXPECT_EQ(exam.respond(1, letters("B")).error().code, Code::timeOver);
    EXPECT_EQ(exam.session().phase, exam::Phase::expired);
    EXPECT_TRUE(exam.closedOnDisk());
    EXPECT_EQ(exam.report()->earned, exam::Points::whole(2));
    EXPECT_EQ((*desk.history->attempts(1))[0].endedWall, started + 10 * minute)
        << "at the limit, not when noticed";
}

TEST(ExamDesk, ClosesAtItsLimitWhatRanOutWhileItWasOff)
{
    Desk desk;
    const base::Millis started = desk.clock.now.wall;
    {
        ExamDesk exam = desk.start();
        desk.clock.pass(minute);
        ASSERT_TRUE(exam.respond(0, letters("A")));
    }
    desk.clock.reboot(40 * minute);
    desk.history.reset();
    desk.open();
    const auto settled = settleOpenAttempt(*desk.history, desk.clock);
    ASSERT_TRUE(settled);
    EXPECT_FALSE(*settled) << "nothing to go on with";
    const auto list = *desk.history->attempts(1);
    ASSERT_EQ(list.size(), 1u);
    EXPECT_EQ(list[0].phase, exam::Phase::expired);
    EXPECT_EQ(list[0].endedWall, started + 10 * minute);
    EXPECT_EQ(list[0].outcome->earned, exam::Points::whole(1));
    EXPECT_FALSE(*desk.history->openAttempt());
}

TEST(ExamDesk, QueuesWhatCannotBeWrittenAndSaysSo)
{
    Desk desk;
    ExamDesk exam = desk.start();
    const base::Millis savedBefore = exam.saveState().savedWall;
    {
        const Blocker blocker(desk.folder.path());
        desk.clock.pass(1'000);
        EXPECT_TRUE(exam.respond(0, letters("A"))) << "answering goes on";
        EXPECT_TRUE(exam.respond(1, letters("B")));
        EXPECT_FALSE(exam.saveState().saved);
        EXPECT_EQ(exam.saveState().failures, 2);
        EXPECT_EQ(exam.saveState().error.code, Code::databaseLocked);
        EXPECT_EQ(exam.saveState().savedWall, savedBefore);
        EXPECT_EQ(exam.saveState().unsavedSince, desk.clock.now.boot);
    }
    desk.clock.pass(2'000);
    exam.retry();
    EXPECT_TRUE(exam.saveState().saved);
    const ExamDesk again = desk.restart();
    EXPECT_EQ(again.shownResponse(0), letters("A"));
    EXPECT_EQ(again.shownResponse(1), letters("B"));
}

TEST(ExamDesk, FinishesAHandInThatCouldNotBeWrittenAtOnce)
{
    Desk desk;
    ExamDesk exam = desk.start();
    ASSERT_TRUE(exam.respond(0, letters("A")));
    {
        const Blocker blocker(desk.folder.path());
        EXPECT_TRUE(exam.submit());
        EXPECT_TRUE(exam.over());
        EXPECT_FALSE(exam.closedOnDisk());
        EXPECT_FALSE(exam.saveState().saved);
        exam.tick();
        EXPECT_FALSE(exam.closedOnDisk());
    }
    exam.tick();
    EXPECT_TRUE(exam.closedOnDisk());
    EXPECT_TRUE(exam.saveState().saved);
    EXPECT_EQ((*desk.history->attempts(1))[0].outcome->earned, exam::Points::whole(1));
}

TEST(ExamDesk, RefusesLettersThatAreNotOnTheScreen)
{
    Desk desk;
    ExamDesk exam = desk.start();
    EXPECT_EQ(exam.respond(4, letters("C")).error().code, Code::badResponse);
    EXPECT_EQ(exam.respond(5, letters("A")).error().code, Code::invalidArgument);
    EXPECT_EQ(exam.respond(-1, letters("A")).error().code, Code::invalidArgument);
    EXPECT_TRUE(exam.saveState().saved);
}

TEST(Remark, GivesTheSameScoreForEver)
{
    Desk desk;
    ExamDesk exam = desk.start();
    ASSERT_TRUE(exam.respond(0, letters("A")));
    ASSERT_TRUE(exam.respond(3, letters("A")));
    EXPECT_EQ(remark(*desk.history, exam.attempt().id).error().code, Code::attemptOpen);
    ASSERT_TRUE(exam.submit());
    const auto again = remark(*desk.history, exam.attempt().id);
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->same);
    EXPECT_EQ(again->report, *exam.report());
}

TEST(StartExam, RefusesASecondOpenAttempt)
{
    Desk desk;
    const ExamDesk exam = desk.start();
    const auto second =
        startExam(*desk.history, Desk::paper(), desk.clock, "01900000-0000-7000-8000-000000000002");
    EXPECT_EQ(second.error().code, Code::attemptOpen);
}
