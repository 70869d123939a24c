// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"
#include "exam/session.h"
#include "support/builders.h"

#include <gtest/gtest.h>

using namespace exam;
using base::Code;
using support::letters;

namespace {

constexpr base::Millis limit = 60'000;

SessionState running()
{
    return *apply(newSession(limit, {4, 4, 2}), Start{}, 0);
}

SessionState after(SessionState state, const Event& event, base::Millis consumed)
{
    const auto next = apply(state, event, consumed);
    EXPECT_TRUE(next);
    return *next;
}

} // namespace

TEST(Session, StartsOnce)
{
    EXPECT_EQ(running().phase, Phase::running);
    EXPECT_EQ(apply(running(), Start{}, 0).error().code, Code::invalidArgument);
    EXPECT_EQ(apply(newSession(limit, {}), Start{}, 0).error().code, Code::invalidArgument);
    EXPECT_EQ(apply(newSession(limit, {4}), Respond{0, letters("A")}, 1).error().code, Code::notRunning);
}

TEST(Session, RemembersResponsesMarksAndPlace)
{
    SessionState s = running();
    s = after(s, Respond{0, letters("B")}, 1'000);
    s = after(s, Respond{0, letters("C")}, 2'000);
    s = after(s, Respond{1, letters("AD")}, 3'000);
    s = after(s, Respond{1, {}}, 3'500);
    s = after(s, SetMark{2, true}, 4'000);
    s = after(s, Move{2}, 5'000);
    EXPECT_EQ(s.items[0].response, letters("C"));
    EXPECT_TRUE(s.items[1].response.empty());
    EXPECT_EQ(s.answered(), 1);
    EXPECT_EQ(s.marked(), 1);
    EXPECT_EQ(s.current, 2);
    EXPECT_EQ(s.remaining(), 55'000);
}

TEST(Session, RefusesWhatIsNotOnThePaper)
{
    EXPECT_EQ(apply(running(), Respond{3, letters("A")}, 1).error().code, Code::invalidArgument);
    EXPECT_EQ(apply(running(), Respond{-1, letters("A")}, 1).error().code, Code::invalidArgument);
    EXPECT_EQ(apply(running(), Respond{2, letters("C")}, 1).error().code, Code::badResponse);
    EXPECT_EQ(apply(running(), Move{9}, 1).error().code, Code::invalidArgument);
    EXPECT_EQ(apply(running(), SetMark{9, true}, 1).error().code, Code::invalidArgument);
}

TEST(Session, GivesTimeToTheQuestionOnTheScreenAndNoneToAbsence)
{
    SessionState s = after(running(), Move{1}, 4'000);
    s = after(s, Tick{}, 9'000);
    s = after(s, AwayFor{}, 29'000);
    s = after(s, Move{0}, 30'000);
    EXPECT_EQ(s.items[0].spent, 4'000);
    EXPECT_EQ(s.items[1].spent, 6'000);
    EXPECT_EQ(s.consumed, 30'000);
}

TEST(Session, AcceptsNothingAfterZero)
{
    const SessionState s = after(running(), Respond{0, letters("A")}, limit - 1);
    for (const Event& event :
         {Event(Respond{0, letters("B")}), Event(SetMark{0, true}), Event(Move{1}), Event(Submit{})})
        EXPECT_EQ(apply(s, event, limit).error().code, Code::timeOver);
    const SessionState over = after(s, Tick{}, limit + 7'000);
    EXPECT_EQ(over.phase, Phase::expired);
    EXPECT_EQ(over.consumed, limit) << "closed at its limit, not when somebody noticed";
    EXPECT_EQ(apply(over, Respond{0, letters("B")}, limit).error().code, Code::notRunning);
    EXPECT_EQ(apply(over, Tick{}, limit).error().code, Code::notRunning);
}

TEST(Session, ExpiresWhileTheProgramWasClosed)
{
    const SessionState over = after(running(), AwayFor{}, limit * 3);
    EXPECT_EQ(over.phase, Phase::expired);
    EXPECT_EQ(over.consumed, limit);
    EXPECT_EQ(over.items[0].spent, 0);
}

TEST(Session, GrantsExtraTime)
{
    SessionState s = running();
    s.extra = 5'000;
    EXPECT_TRUE(apply(s, Respond{0, letters("A")}, limit + 4'999));
    EXPECT_EQ(apply(s, Respond{0, letters("A")}, limit + 5'000).error().code, Code::timeOver);
}

TEST(Session, HandsInOnceAndNeverEmpty)
{
    EXPECT_EQ(apply(running(), Submit{}, 1'000).error().code, Code::emptyPaper);
    const SessionState done = after(after(running(), Respond{0, letters("A")}, 1'000), Submit{}, 2'000);
    EXPECT_EQ(done.phase, Phase::submitted);
    EXPECT_EQ(apply(done, Submit{}, 3'000).error().code, Code::notRunning);
}

// Any sequence of events with a clock that only moves forward keeps the books straight.
TEST(Session, KeepsItsInvariantsUnderRandomEvents)
{
    base::Random random(11);
    for (int round = 0; round < 300; ++round) {
        SessionState s = running();
        base::Millis now = 0;
        for (int i = 0; i < 60; ++i) {
            now += static_cast<base::Millis>(random.below(3'000));
            const int item = static_cast<int>(random.below(4)) - 0;
            const Event events[] = {
                Respond{item, bank::OptionSet::fromBits(static_cast<unsigned>(random.below(20)))},
                SetMark{item, random.below(2) == 0},
                Move{item},
                Tick{},
                AwayFor{},
                Submit{}};
            const auto next = apply(s, events[random.below(random.below(20) == 0 ? 6 : 5)], now);
            if (!next)
                continue;
            ASSERT_EQ(s.phase, Phase::running) << "nothing moves a closed session";
            s = *next;
            base::Millis spent = 0;
            for (const ItemState& state : s.items)
                spent += state.spent;
            ASSERT_LE(spent, s.consumed);
            ASSERT_LE(s.consumed, limit);
            ASSERT_EQ(s.phase == Phase::expired, s.remaining() == 0 && s.phase != Phase::submitted);
        }
    }
}
