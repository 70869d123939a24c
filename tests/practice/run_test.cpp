// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/run.h"

#include <gmock/gmock.h>

#include <algorithm>

using namespace practice;
using base::makeDay;
using std::chrono::days;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

namespace {

constexpr base::Day today = makeDay(2026, 11, 25);

Candidate unseen(std::uint32_t index)
{
    return {.index = index};
}

Candidate seen(std::uint32_t index, int dueIn, double recalled)
{
    return {.index = index,
            .seen = true,
            .dueDay = today + days(dueIn),
            .lastDay = today - days(5),
            .recalled = recalled};
}

std::vector<Candidate> some(std::uint32_t count)
{
    std::vector<Candidate> all;
    for (std::uint32_t i = 0; i < count; ++i)
        all.push_back(unseen(i));
    return all;
}

RunRequest request(Mode mode, std::size_t size = 0)
{
    return {.mode = mode, .size = size, .today = today, .seed = 7};
}

} // namespace

TEST(Run, AsksWhatIsBeingForgottenFirstTheWeakestAhead)
{
    const std::vector<Candidate> all{unseen(0), seen(1, 0, 0.8), seen(2, -3, 0.5), seen(3, 4, 0.2),
                                     unseen(4)};
    EXPECT_THAT(planRun(all, request(Mode::smart)), ElementsAre(2, 1, 0, 4)) << "what is not due waits";
    EXPECT_THAT(planRun(all, request(Mode::smart, 3)), ElementsAre(2, 1, 0));
    EXPECT_EQ(offered(all, request(Mode::smart)), 4u);
}

TEST(Run, TakesNewQuestionsFromWhatGainsMost)
{
    std::vector<Candidate> all = some(3);
    all[1].gain = 2;
    all[2].gain = 1;
    EXPECT_THAT(planRun(all, request(Mode::smart)), ElementsAre(1, 2, 0));
}

TEST(Run, WeighsNewQuestionsAgainstThoseBeingForgotten)
{
    std::vector<Candidate> all{seen(0, 0, 0.5), unseen(1), seen(2, -1, 0.9), unseen(3), seen(4, 2, 0.1)};
    const double gains[] = {0.3, 0.4, 0.1, 0.2, 0.9};
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i].gain = gains[i];
    EXPECT_THAT(planRun(all, request(Mode::smart)), ElementsAre(1, 0, 3, 2)) << "what is not due waits";
}

TEST(Run, MakesRoomForNewQuestionsWherePaceNeedsIt)
{
    std::vector<Candidate> all{seen(0, 0, 0.5), seen(1, 0, 0.6), unseen(2), seen(3, 0, 0.4), unseen(4)};
    RunRequest next = request(Mode::smart, 3);
    EXPECT_THAT(planRun(all, next), ElementsAre(3, 0, 1));
    next.fresh = 1;
    EXPECT_THAT(planRun(all, next), ElementsAre(3, 0, 2)) << "in the order of their worth all the same";
    next.fresh = 9;
    EXPECT_THAT(planRun(all, next), ElementsAre(3, 2, 4)) << "what room is left goes to the others";
    next.size = 0;
    EXPECT_THAT(planRun(all, next), ElementsAre(3, 0, 1, 2, 4));
    next.mode = Mode::random;
    EXPECT_EQ(planRun(all, next).size(), 5u);
}

TEST(Run, MakesRoomForTheWeakestWhereTheExamIsNear)
{
    std::vector<Candidate> all{seen(0, 0, 0.9), seen(1, 0, 0.2), seen(2, 3, 0.1), seen(3, 0, 0.4), unseen(4)};
    const double gains[] = {0.9, 0.1, 0.8, 0.5, 0.7};
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i].gain = gains[i];
    RunRequest next = request(Mode::smart, 2);
    EXPECT_THAT(planRun(all, next), ElementsAre(0, 4));
    next.weakest = 1;
    EXPECT_THAT(planRun(all, next), ElementsAre(0, 1)) << "what is not due waits even now";
    next.fresh = 1;
    EXPECT_THAT(planRun(all, next), ElementsAre(4, 1));
    next.weakest = 9;
    next.size = 0;
    EXPECT_THAT(planRun(all, next), ElementsAre(0, 4, 3, 1));
}

TEST(Run, WeighsACaseByItsAverageQuestion)
{
    std::vector<Candidate> all = some(4);
    all[0].caseGroup = all[1].caseGroup = all[2].caseGroup = 0;
    all[0].gain = 0.6;
    all[3].gain = 0.3;
    EXPECT_THAT(planRun(all, request(Mode::smart)), ElementsAre(3, 0, 1, 2));
}

TEST(Run, GoesOnWhereItStoppedAndBeginsAgainAtTheEnd)
{
    RunRequest next = request(Mode::sequential);
    EXPECT_THAT(planRun(some(4), next), ElementsAre(0, 1, 2, 3));
    next.after = 1;
    EXPECT_THAT(planRun(some(4), next), ElementsAre(2, 3, 0, 1));
    next.after = 3;
    EXPECT_THAT(planRun(some(4), next), ElementsAre(0, 1, 2, 3));
    next.after = 99; // a question that is gone
    EXPECT_THAT(planRun(some(4), next), ElementsAre(0, 1, 2, 3));
}

TEST(Run, DrawsUnseenQuestionsFirstTheSameForOneSeed)
{
    std::vector<Candidate> all = some(20);
    for (std::uint32_t i = 0; i < 10; ++i)
        all[i] = seen(i, 3, 0.9);
    const auto run = planRun(all, request(Mode::random));
    EXPECT_EQ(run, planRun(all, request(Mode::random)));
    RunRequest other = request(Mode::random);
    other.seed = 8;
    EXPECT_NE(run, planRun(all, other));
    ASSERT_EQ(run.size(), 20u);
    EXPECT_TRUE(std::all_of(run.begin(), run.begin() + 10, [](std::uint32_t i) { return i >= 10; }));
}

TEST(Run, FindsMistakesBookmarksAndUnseen)
{
    std::vector<Candidate> all{unseen(0), seen(1, 3, 0.9), seen(2, 3, 0.4), seen(3, 3, 0.6)};
    all[1].mistake = all[2].mistake = true;
    all[3].bookmarked = true;
    EXPECT_THAT(planRun(all, request(Mode::mistakes)), ElementsAre(2, 1));
    EXPECT_THAT(planRun(all, request(Mode::bookmarks)), ElementsAre(3));
    EXPECT_THAT(planRun(all, request(Mode::unseen)), ElementsAre(0));
    EXPECT_THAT(planRun(all, request(Mode::cases)), IsEmpty());
}

TEST(Run, KeepsCasesWhole)
{
    std::vector<Candidate> all = some(5);
    all[1].caseGroup = all[2].caseGroup = all[3].caseGroup = 0;
    EXPECT_THAT(planRun(all, request(Mode::cases)), ElementsAre(1, 2, 3));
    EXPECT_THAT(planRun(all, request(Mode::sequential, 2)), ElementsAre(0, 4))
        << "a case that does not fit is left out";
    EXPECT_THAT(planRun(all, request(Mode::cases, 1)), ElementsAre(1, 2, 3)) << "but never an empty run";
    RunRequest next = request(Mode::sequential);
    next.after = 2;
    EXPECT_THAT(planRun(all, next), ElementsAre(4, 0, 1, 2, 3));
    const auto mixed = planRun(all, request(Mode::random));
    const auto first = std::find(mixed.begin(), mixed.end(), 1u);
    ASSERT_NE(first, mixed.end());
    EXPECT_EQ(*(first + 1), 2u);
    EXPECT_EQ(*(first + 2), 3u);
}

TEST(Run, AsksTheSameQuestionsTheWholeDay)
{
    std::vector<Candidate> all = some(50);
    const auto morning = planRun(all, request(Mode::daily, 10));
    all[morning[0]] = seen(morning[0], 2, 1);
    EXPECT_EQ(planRun(all, request(Mode::daily, 10)), morning);
    RunRequest tomorrow = request(Mode::daily, 10);
    tomorrow.today = today + days(1);
    EXPECT_NE(planRun(all, tomorrow), morning);
}

TEST(Mode, IsWrittenAndRead)
{
    for (const Mode mode : {Mode::smart, Mode::sequential, Mode::random, Mode::mistakes, Mode::bookmarks,
                            Mode::recite, Mode::daily, Mode::cases, Mode::unseen})
        EXPECT_EQ(parseMode(toString(mode)), mode);
    EXPECT_FALSE(parseMode("mock"));
}
