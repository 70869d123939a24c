// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attempt_fixture.h"

namespace {

using base::Code;
using testing::ElementsAre;
using testing::IsEmpty;

const bank::OptionSet first = bank::OptionSet::of(0);

} // namespace

TEST_F(AttemptTest, RefusesToBeginDamaged)
{
    const store::Attempt good = sample::attempt();
    std::vector<store::Attempt> bad(6, good);
    bad[0].id.clear();
    bad[1].questions[2].question.stem += "。";
    bad[2].questions.pop_back();
    bad[3].session.items.pop_back();
    bad[4].session.current = -1;
    bad[5].endedWall = sample::noon;
    for (const store::Attempt& attempt : bad)
        EXPECT_EQ(codeOf(history->createAttempt(attempt)), Code::invalidArgument);
    EXPECT_EQ(history->openAttempt()->has_value(), false);
    ASSERT_OK(history->createAttempt(good));
}

TEST_F(AttemptTest, OneIsOpenAtATime)
{
    ASSERT_OK(history->createAttempt(sample::attempt(1)));
    EXPECT_EQ(codeOf(history->createAttempt(sample::attempt(2))), Code::attemptOpen);
    EXPECT_EQ(codeOf(history->createAttempt(sample::attempt(1))), Code::invalidArgument);
    ASSERT_OK(history->discardAttempt(sample::idOf(1), sample::noon));
    EXPECT_EQ(codeOf(history->createAttempt(sample::attempt(1))), Code::invalidArgument);
    ASSERT_OK(history->createAttempt(sample::attempt(2)));
}

TEST_F(AttemptTest, IsClosedWithItsScore)
{
    sample::Player player(*history, sample::attempt());
    ASSERT_OK(history->createAttempt(player.attempt()));
    for (int item = 0; item < 4; ++item)
        ASSERT_OK(player.respond(item, item == 3 ? "D" : "B"));
    ASSERT_OK(player.play(exam::Submit{}));
    const auto open = history->openAttempt();
    ASSERT_OK(open);
    EXPECT_EQ((*open)->phase, exam::Phase::submitted)
        << "not closed yet: whoever opens the history next does it";
    ASSERT_OK(player.close());
    ASSERT_OK(player.close()) << "closing again is harmless";
    reopen();
    const store::Outcome expected{
        exam::Points::whole(3), exam::Points::whole(5), exam::Points::whole(2), true, 3, 4, 5};
    const auto stored = history->attempt(player.attempt().id);
    ASSERT_OK(stored);
    EXPECT_EQ(stored->outcome, expected);
    EXPECT_EQ(stored->endedWall, player.attempt().clock.wall);
    EXPECT_EQ(stored->session, player.session());
    EXPECT_EQ(raw::text(folder.file(),
                        "SELECT group_concat(earned_halves || ':' || is_right, ' ') FROM attempt_item"),
              "2:1 2:1 2:1 0:0 0:0");
    EXPECT_FALSE(history->openAttempt()->has_value());
    const auto list = history->attempts(10);
    ASSERT_OK(list);
    ASSERT_EQ(list->size(), 1u);
    const store::AttemptSummary summary{player.attempt().id,
                                        "mock",
                                        "任前法律知识考试（模拟）",
                                        exam::Phase::submitted,
                                        sample::noon,
                                        player.attempt().clock.wall,
                                        5'000,
                                        90 * 60'000,
                                        expected};
    EXPECT_EQ(list->front(), summary);
}

TEST_F(AttemptTest, TimeOverIsKeptInTheAuditTrail)
{
    store::Attempt attempt = sample::attempt();
    attempt.session.limit = 2'500;
    sample::Player player(*history, attempt);
    ASSERT_OK(history->createAttempt(attempt));
    ASSERT_OK(player.respond(0, "B"));
    ASSERT_OK(player.play(exam::Tick{}));
    ASSERT_OK(player.play(exam::Tick{}));
    ASSERT_EQ(player.session().phase, exam::Phase::expired);
    ASSERT_OK(player.close());
    EXPECT_EQ(history->attempts(1)->front().phase, exam::Phase::expired);
    EXPECT_EQ(history->attempts(1)->front().consumed, 2'500);
    EXPECT_EQ(raw::text(folder.file(), "SELECT group_concat(seq || kind) FROM attempt_event"),
              "1respond,3tick");
}

TEST_F(AttemptTest, ClosedOnesRefuseChanges)
{
    sample::Player player(*history, sample::attempt());
    ASSERT_OK(history->createAttempt(player.attempt()));
    ASSERT_OK(player.respond(0, "B"));
    const auto late = [&] {
        return history->save(player.attempt().id, {player.change(exam::Respond{1, first})}, player.session());
    };
    ASSERT_OK(player.play(exam::Submit{}));
    EXPECT_EQ(codeOf(late()), Code::notRunning) << "submitted";
    ASSERT_OK(player.close());
    EXPECT_EQ(codeOf(late()), Code::notRunning) << "closed";
    EXPECT_EQ(codeOf(history->discardAttempt(player.attempt().id, sample::noon)), Code::notRunning);
    exam::ScoreReport better = player.report();
    better.earned = exam::Points::whole(5);
    EXPECT_EQ(codeOf(history->closeAttempt(player.attempt().id, player.session(), sample::noon, better)),
              Code::notRunning);
    EXPECT_EQ(history->attempt(player.attempt().id)->outcome->earned, exam::Points::whole(1));
}

TEST_F(AttemptTest, IsNotClosedWithWhatWasNeverSaved)
{
    sample::Player player(*history, sample::attempt());
    ASSERT_OK(history->createAttempt(player.attempt()));
    ASSERT_OK(player.respond(0, "B"));
    EXPECT_EQ(codeOf(player.close()), Code::invalidArgument) << "still running";
    ASSERT_OK(player.play(exam::Submit{}));
    exam::SessionState invented = player.session();
    invented.items[4].response = first;
    EXPECT_EQ(codeOf(history->closeAttempt(player.attempt().id, invented, sample::noon, player.report())),
              Code::invalidArgument);
    exam::ScoreReport shorter = player.report();
    shorter.items.pop_back();
    EXPECT_EQ(codeOf(history->closeAttempt(player.attempt().id, player.session(), sample::noon, shorter)),
              Code::invalidArgument);
    EXPECT_TRUE(history->openAttempt()->has_value());
    ASSERT_OK(player.close());
}

TEST_F(AttemptTest, DiscardedOnesAreKeptAndNotListed)
{
    sample::Player player(*history, sample::attempt());
    ASSERT_OK(history->createAttempt(player.attempt()));
    ASSERT_OK(player.respond(0, "B"));
    ASSERT_OK(history->discardAttempt(player.attempt().id, sample::noon + 9));
    EXPECT_FALSE(history->openAttempt()->has_value());
    EXPECT_THAT(*history->attempts(10), IsEmpty());
    const auto kept = history->attempt(player.attempt().id);
    ASSERT_OK(kept);
    EXPECT_EQ(kept->session, player.session());
    EXPECT_EQ(kept->endedWall, sample::noon + 9);
    EXPECT_EQ(codeOf(player.respond(1, "A")), Code::notRunning);
    EXPECT_EQ(codeOf(history->discardAttempt(player.attempt().id, sample::noon)), Code::notRunning);
}

TEST_F(AttemptTest, UnknownOnesAreNotFound)
{
    const exam::SessionState state;
    EXPECT_EQ(codeOf(history->attempt("no")), Code::notFound);
    EXPECT_EQ(codeOf(history->nextSeq("no")), Code::notFound);
    EXPECT_EQ(codeOf(history->save("no", {{1, exam::Tick{}, {}, {}}}, state)), Code::notFound);
    EXPECT_EQ(codeOf(history->closeAttempt("no", state, sample::noon, {})), Code::notFound);
    EXPECT_EQ(codeOf(history->discardAttempt("no", sample::noon)), Code::notFound);
}

// Even when the clock was set back between them.
TEST_F(AttemptTest, AreListedNewestFirst)
{
    for (int number = 1; number <= 4; ++number) {
        store::Attempt attempt = sample::attempt(number);
        attempt.startedWall = sample::noon - number * 86'400'000;
        finish(attempt);
    }
    const auto newest = history->attempts(3);
    ASSERT_OK(newest);
    std::vector<std::string> ids;
    for (const store::AttemptSummary& summary : *newest)
        ids.push_back(summary.id);
    EXPECT_THAT(ids, ElementsAre(sample::idOf(4), sample::idOf(3), sample::idOf(2)));
    EXPECT_THAT(*history->attempts(0), IsEmpty());
}

TEST_F(AttemptTest, RecentQuestionsAreThoseOfTheNewestPapers)
{
    finish(sample::attempt(1, 2, "mock", 1));
    finish(sample::attempt(2, 2, "mock", 2));
    finish(sample::attempt(3, 2, "other", 7));
    ASSERT_OK(history->createAttempt(sample::attempt(4, 1, "mock", 9)));
    EXPECT_THAT(*history->recentQuestions("mock", 1), ElementsAre("xzcf-9"));
    EXPECT_THAT(*history->recentQuestions("mock", 2), ElementsAre("xzcf-2", "xzcf-3", "xzcf-9"));
    EXPECT_THAT(*history->recentQuestions("mock", 9), ElementsAre("xzcf-1", "xzcf-2", "xzcf-3", "xzcf-9"));
    EXPECT_THAT(*history->recentQuestions("other", 1), ElementsAre("xzcf-7", "xzcf-8"));
    EXPECT_THAT(*history->recentQuestions("mock", 0), IsEmpty());
    EXPECT_THAT(*history->recentQuestions("none", 3), IsEmpty());
}

TEST_F(AttemptTest, SettingsAreKept)
{
    EXPECT_EQ(*history->setting("theme"), std::nullopt);
    ASSERT_OK(history->setSetting("theme", "dark"));
    ASSERT_OK(history->setSetting("theme", "浅色"));
    ASSERT_OK(history->setSetting("empty", ""));
    reopen();
    EXPECT_EQ(*history->setting("theme"), "浅色");
    EXPECT_EQ(*history->setting("empty"), "");
}
