// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attempt_fixture.h"

namespace {

using base::Code;

void expectSame(const store::Attempt& stored, const store::Attempt& given)
{
    EXPECT_EQ(stored.id, given.id);
    EXPECT_EQ(stored.paper, given.paper);
    EXPECT_EQ(stored.questions, given.questions);
    EXPECT_EQ(stored.session, given.session);
    EXPECT_EQ(stored.clock, given.clock);
    EXPECT_EQ(stored.startedWall, given.startedWall);
    EXPECT_EQ(stored.endedWall, given.endedWall);
    EXPECT_EQ(stored.outcome, given.outcome);
}

} // namespace

TEST_F(AttemptTest, IsReadBackAsItWasMade)
{
    store::Attempt given = sample::attempt(1, 100);
    given.session.extra = 60'000;
    given.session.current = 99;
    given.session.items[3] = {*bank::OptionSet::fromLetters("ACD"), true, 1234};
    given.notes = {{sample::noon, {exam::TimingNote::Kind::clockChanged, -5'000, false}}};
    ASSERT_OK(history->createAttempt(given));
    reopen();
    const auto stored = history->attempt(given.id);
    ASSERT_OK(stored);
    expectSame(*stored, given);
    ASSERT_EQ(stored->notes.size(), 1u);
    EXPECT_EQ(stored->notes[0].note, given.notes[0].note);
}

TEST_F(AttemptTest, KeepsEverythingThatHappenedInIt)
{
    sample::Player player(*history, sample::attempt());
    ASSERT_OK(history->createAttempt(player.attempt()));
    ASSERT_OK(player.respond(0, "A"));
    ASSERT_OK(player.play(exam::Move{2}));
    ASSERT_OK(player.play(exam::SetMark{2, true}));
    ASSERT_OK(player.respond(2, "BD"));
    ASSERT_OK(player.respond(0, ""));
    ASSERT_OK(player.play(exam::Tick{}));
    ASSERT_OK(player.play(exam::AwayFor{}));
    reopen();
    const auto stored = history->attempt(player.attempt().id);
    ASSERT_OK(stored);
    expectSame(*stored, player.attempt());
    EXPECT_EQ(history->nextSeq(player.attempt().id), player.next());
}

TEST_F(AttemptTest, BeginsBeforeTheCandidateDoes)
{
    store::Attempt waiting = sample::attempt();
    waiting.session.phase = exam::Phase::notStarted;
    sample::Player player(*history, waiting);
    ASSERT_OK(history->createAttempt(waiting));
    ASSERT_OK(player.play(exam::Start{}));
    EXPECT_EQ(history->openAttempt()->value().phase, exam::Phase::running);
}

TEST_F(AttemptTest, SavesSeveralChangesAsOne)
{
    sample::Player player(*history, sample::attempt());
    ASSERT_OK(history->createAttempt(player.attempt()));
    exam::SessionState state = player.session();
    state.items[1].response = *bank::OptionSet::fromLetters("C");
    state.items[1].marked = true;
    state.items[0].spent = 700;
    state.items[4].spent = 300;
    state.consumed = 1'000;
    state.current = 1;
    const exam::TimingNote slept{exam::TimingNote::Kind::slept, 9'000, true};
    ASSERT_OK(history->save(player.attempt().id,
                            {{1, exam::Move{4}, sample::reading(700), {slept}},
                             {2, exam::Respond{1, state.items[1].response}, sample::reading(900), {}},
                             {3, exam::SetMark{1, true}, sample::reading(900), {}},
                             {4, exam::Move{1}, sample::reading(1'000), {}}},
                            state));
    const auto stored = history->attempt(player.attempt().id);
    ASSERT_OK(stored);
    EXPECT_EQ(stored->session, state);
    EXPECT_EQ(stored->clock, sample::reading(1'000));
    ASSERT_EQ(stored->notes.size(), 1u);
    EXPECT_EQ(stored->notes[0].wall, sample::noon + 700);
    EXPECT_EQ(stored->notes[0].note, slept);
}

TEST_F(AttemptTest, LeavesAnAuditTrailWithoutTicks)
{
    sample::Player player(*history, sample::attempt());
    ASSERT_OK(history->createAttempt(player.attempt()));
    ASSERT_OK(player.respond(0, "A"));
    ASSERT_OK(player.play(exam::Tick{}));
    ASSERT_OK(player.play(exam::SetMark{1, false}));
    EXPECT_EQ(raw::text(folder.file(),
                        "SELECT group_concat(seq || kind || ifnull(number, '') || ifnull(value, ''),"
                        " ' ') FROM attempt_event"),
              "1respond1A 3mark20");
}

TEST_F(AttemptTest, TouchesOnlyTheRowsThatChanged)
{
    sample::Player player(*history, sample::attempt(1, 100));
    ASSERT_OK(history->createAttempt(player.attempt()));
    raw::run(folder.file(), "CREATE TABLE touched (number INTEGER);"
                            "CREATE TRIGGER spy AFTER UPDATE ON attempt_item "
                            "BEGIN INSERT INTO touched VALUES (NEW.number); END");
    const auto touched = [&] {
        const std::string numbers =
            raw::text(folder.file(), "SELECT ifnull(group_concat(number), '') FROM touched");
        raw::run(folder.file(), "DELETE FROM touched");
        return numbers;
    };
    ASSERT_OK(player.respond(0, "A"));
    EXPECT_EQ(touched(), "1");
    ASSERT_OK(player.play(exam::Move{41}));
    EXPECT_EQ(touched(), "1"); // the time spent on it until now
    ASSERT_OK(player.play(exam::Tick{}));
    EXPECT_EQ(touched(), "42");
    ASSERT_OK(player.play(exam::AwayFor{}));
    EXPECT_EQ(touched(), "");
}

TEST_F(AttemptTest, SavingAgainIsHarmless)
{
    sample::Player player(*history, sample::attempt());
    ASSERT_OK(history->createAttempt(player.attempt()));
    const store::Change tick = player.change(exam::Tick{});
    ASSERT_OK(player.play(exam::Tick{}));
    const store::Change answer = player.change(exam::Respond{0, bank::OptionSet::of(2)});
    ASSERT_OK(player.respond(0, "C"));
    EXPECT_TRUE(history->save(player.attempt().id, {tick, answer}, player.session()));

    exam::SessionState later = player.session();
    later.items[3].response = bank::OptionSet::of(1);
    const store::Change more = player.change(exam::Respond{3, bank::OptionSet::of(1)});
    EXPECT_TRUE(history->save(player.attempt().id, {answer, more}, later));
    EXPECT_EQ(history->attempt(player.attempt().id)->session, later);
    EXPECT_EQ(raw::text(folder.file(), "SELECT count(*) FROM attempt_event"), "2");
}

struct BadChange
{
    const char* name;
    std::vector<store::Change> changes;

    friend void PrintTo(const BadChange& row, std::ostream* out) { *out << row.name; }
};

class BadChangeTest : public AttemptTest, public testing::WithParamInterface<BadChange>
{};

// One answer, number 1, is already saved.
TEST_P(BadChangeTest, IsRefusedAndLeavesNothing)
{
    sample::Player player(*history, sample::attempt());
    ASSERT_OK(history->createAttempt(player.attempt()));
    ASSERT_OK(player.respond(0, "A"));
    exam::SessionState state = player.session();
    state.items[1].response = bank::OptionSet::of(3);
    EXPECT_EQ(codeOf(history->save(player.attempt().id, GetParam().changes, state)), Code::invalidArgument);
    EXPECT_EQ(history->attempt(player.attempt().id)->session, player.session());
    EXPECT_EQ(history->nextSeq(player.attempt().id), 2);
}

const bank::OptionSet first = bank::OptionSet::of(0);
INSTANTIATE_TEST_SUITE_P(
    Rows, BadChangeTest,
    testing::Values(BadChange{"gap", {{3, exam::Respond{1, first}, {}, {}}}},
                    BadChange{"gapInside", {{2, exam::Move{1}, {}, {}}, {4, exam::Move{2}, {}, {}}}},
                    BadChange{"twice", {{2, exam::Move{1}, {}, {}}, {2, exam::Move{1}, {}, {}}}},
                    BadChange{"zero", {{0, exam::Tick{}, {}, {}}}},
                    BadChange{"otherResponse", {{1, exam::Respond{0, bank::OptionSet::of(1)}, {}, {}}}},
                    BadChange{"otherQuestion", {{1, exam::Respond{1, first}, {}, {}}}},
                    BadChange{"otherKind", {{1, exam::Tick{}, {}, {}}}},
                    BadChange{"noSuchQuestion", {{2, exam::Respond{5, first}, {}, {}}}},
                    BadChange{"negativeQuestion", {{2, exam::Move{-1}, {}, {}}}}),
    [](const auto& row) { return row.param.name; });

TEST_F(AttemptTest, RefusesAStateOfAnotherPaper)
{
    sample::Player player(*history, sample::attempt());
    ASSERT_OK(history->createAttempt(player.attempt()));
    exam::SessionState shorter = player.session();
    shorter.items.pop_back();
    exam::SessionState beyond = player.session();
    beyond.current = 5;
    for (const auto& state : {shorter, beyond})
        EXPECT_EQ(codeOf(history->save(player.attempt().id, {player.change(exam::Tick{})}, state)),
                  Code::invalidArgument);
}
