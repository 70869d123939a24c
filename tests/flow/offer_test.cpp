// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/offer.h"

#include "flow/practice_desk.h"
#include "support/desk.h"
#include "support/library.h"

#include <gtest/gtest.h>

using namespace flow;
using practice::Mode;

namespace {

struct OfferTest : testing::Test
{
    support::LibraryFolder machine{10};
    support::Desk desk;
    Library library = machine.open();
    store::StudyLog log{*desk.history};

    Offer offer(const Scope& scope = {}, base::Day day = base::makeDay(2026, 11, 23))
    {
        return *offerOf(*Shelf::load(library, log, "320600", day), log, {}, scope);
    }
    void practise(Mode mode, int answers, bool rightly)
    {
        auto run = *PracticeDesk::start(library, *desk.history, desk.clock, "320600", {.mode = mode});
        for (int i = 0; i < answers; ++i) {
            ASSERT_TRUE(run.moveTo(i));
            const auto key =
                exam::toShown(run.question().question.key, run.items()[static_cast<std::size_t>(i)].order);
            ASSERT_TRUE(run.respond(rightly ? key : bank::OptionSet::of(key.contains(0) ? 1 : 0)));
        }
    }
};

} // namespace

TEST_F(OfferTest, CountsWhatEachModeFinds)
{
    practise(Mode::sequential, 3, false);
    const Offer today = offer();
    EXPECT_EQ(today.questions, 10);
    EXPECT_EQ(today.due, 0);
    EXPECT_EQ(today.count(Mode::smart), 7);
    EXPECT_EQ(today.count(Mode::unseen), 7);
    EXPECT_EQ(today.count(Mode::mistakes), 3);
    EXPECT_EQ(today.count(Mode::random), 10);
    EXPECT_EQ(today.count(Mode::bookmarks), 0);
    EXPECT_EQ(today.count(Mode::cases), 0);
    EXPECT_EQ(offer({}, base::makeDay(2026, 12, 23)).due, 3);
}

TEST_F(OfferTest, TellsWhereAModeGoesOn)
{
    EXPECT_EQ(offer().sequentialFrom, 1);
    practise(Mode::sequential, 4, true);
    EXPECT_EQ(offer().sequentialFrom, 5);
    EXPECT_EQ(offer().reciteFrom, 1);
    Scope easy;
    easy.difficulties = {1};
    EXPECT_EQ(offer(easy).sequentialFrom, 1) << "each scope has its own place";
    EXPECT_EQ(offer(easy).questions, 2);
    practise(Mode::sequential, 6, true);
    EXPECT_EQ(offer().sequentialFrom, 1) << "after the last question it begins again";
}
