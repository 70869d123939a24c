// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/workload.h"

#include "base/random.h"

#include <gtest/gtest.h>

#include <ostream>

namespace practice {

void PrintTo(const DayLoad& load, std::ostream* out)
{
    *out << load.fresh << " new, " << load.reviews << " reviews, enough " << load.enough;
}

} // namespace practice

using namespace practice;
using base::makeDay;
using std::chrono::days;

namespace {

constexpr base::Day today = makeDay(2026, 11, 25);

DayLoad before(int left, const Backlog& backlog, const Pace& pace = {.mostADay = 40})
{
    return dayLoad(backlog, today + days(0), today + days(left), pace);
}

struct Chance
{
    base::Random random{20261125};

    int upTo(int most) { return static_cast<int>(random.below(static_cast<std::uint64_t>(most) + 1)); }
    Backlog backlog() { return {upTo(900), upTo(200), upTo(30), upTo(30)}; }
    std::optional<base::Day> exam()
    {
        return upTo(3) == 0 ? std::nullopt : std::optional(today + days(upTo(70) - 5));
    }
    Pace pace() { return {.mostADay = upTo(80), .freshADay = upTo(20), .secondsPerAnswer = 10 + upTo(60)}; }
};

// Goes by the load until the exam; every new question comes back once, as a review on a later day.
struct Course
{
    Backlog backlog;
    int comingBack = 0;
    base::Day day = today;

    void study(base::Day exam, const Pace& pace)
    {
        const DayLoad load = dayLoad(backlog, day, exam, pace);
        backlog.unseen -= load.fresh;
        backlog.due += comingBack - load.reviews;
        comingBack = load.fresh / 2;
        day += days(1);
    }
};

} // namespace

TEST(Workload, SpreadsNewQuestionsOverTheDaysBeforeTheLastFive)
{
    const DayLoad load = before(25, {.unseen = 400, .due = 7});
    EXPECT_EQ(load, (DayLoad{20, 7, 18, today + days(19), true}));
    EXPECT_EQ(before(5, {.due = 50}).fresh, 0);
    EXPECT_EQ(before(5, {.due = 50}).reviews, 40) << "the last days are for review";
}

TEST(Workload, UsesTheLastDaysForNewQuestionsWhenItMust)
{
    EXPECT_EQ(before(21, {.unseen = 600}).fresh, 30) << "twenty days at three quarters of forty";
    EXPECT_TRUE(before(21, {.unseen = 600}).enough);
    EXPECT_EQ(before(21, {.unseen = 500}).fresh, 30) << "then at full speed";
    EXPECT_EQ(before(21, {.unseen = 320}).fresh, 20);
    EXPECT_EQ(before(3, {.unseen = 10}).fresh, 10);
}

TEST(Workload, SaysWhenTheDaysAreTooFew)
{
    const DayLoad load = before(21, {.unseen = 601});
    EXPECT_FALSE(load.enough);
    EXPECT_EQ(load.fresh, 30) << "and does what it can";
    EXPECT_EQ(load.allSeen, today + days(20));
    EXPECT_TRUE(before(2, {.unseen = 30, .due = 200}).enough);
    EXPECT_FALSE(before(2, {.unseen = 31}).enough) << "the last day is for review";
    EXPECT_TRUE(before(1, {.unseen = 30}).enough) << "unless it is the only one";
    EXPECT_FALSE(before(9, {.unseen = 240, .reviewedToday = 40}).enough) << "today is spent";
}

TEST(Workload, AsksNothingNewOnTheExamDay)
{
    EXPECT_EQ(before(0, {.unseen = 50, .due = 12}).fresh, 0);
    EXPECT_EQ(before(0, {.unseen = 50, .due = 12}).reviews, 12);
    EXPECT_FALSE(before(0, {.unseen = 50, .due = 12}).enough);
    EXPECT_TRUE(before(0, {.due = 12}).enough);
    EXPECT_TRUE(before(1, {.unseen = 20, .due = 12}).enough);
}

TEST(Workload, KeepsItsCourseDuringTheDay)
{
    const DayLoad morning = before(25, {.unseen = 400, .due = 7});
    const DayLoad noon = before(25, {.unseen = 388, .due = 5, .freshToday = 12, .reviewedToday = 2});
    EXPECT_EQ(noon.fresh, morning.fresh - 12);
    EXPECT_EQ(noon.reviews, 5);
    EXPECT_EQ(noon.allSeen, morning.allSeen);
    EXPECT_EQ(before(25, {.unseen = 350, .freshToday = 50}).fresh, 0) << "more than the quota is no debt";
}

TEST(Workload, TakesTenNewOnesADayWithoutAnExam)
{
    EXPECT_EQ(dayLoad({.unseen = 95, .due = 15}, today), (DayLoad{10, 15, 17, today + days(9), true}));
    EXPECT_EQ(dayLoad({.unseen = 95, .due = 15}, today, today - days(3)),
              dayLoad({.unseen = 95, .due = 15}, today))
        << "an exam that is over is none";
    EXPECT_EQ(dayLoad({.unseen = 4}, today).fresh, 4);
    EXPECT_EQ(dayLoad({}, today), (DayLoad{0, 0, 0, today, true}));
}

TEST(Workload, SpreadsWhatIsOverdueAfterABreakBeforeItTakesNewOnes)
{
    Backlog backlog{.unseen = 100, .due = 150};
    const int reviews[] = {60, 60, 30};
    const int fresh[] = {0, 0, 10};
    for (int day = 0; day < 3; ++day) {
        const DayLoad load = dayLoad(backlog, today + days(day));
        EXPECT_EQ(load.reviews, reviews[day]);
        EXPECT_EQ(load.fresh, fresh[day]);
        EXPECT_EQ(load.allSeen.has_value(), day == 2) << "while all room goes to reviews nobody can tell";
        backlog.due -= load.reviews;
    }
}

TEST(Workload, RoundsMinutesUp)
{
    EXPECT_EQ(before(0, {.due = 1}).minutes, 1);
    EXPECT_EQ(before(0, {.due = 3}).minutes, 2);
    EXPECT_EQ(before(0, {.due = 3}, {.secondsPerAnswer = 90}).minutes, 5);
}

TEST(Workload, NeverAsksForMoreThanThereIsOrThanADayHolds)
{
    Chance chance;
    for (int i = 0; i < 5000; ++i) {
        const Backlog backlog = chance.backlog();
        const Pace pace = chance.pace();
        const DayLoad load = dayLoad(backlog, today, chance.exam(), pace);
        EXPECT_GE(load.fresh, 0);
        EXPECT_GE(load.reviews, 0);
        EXPECT_LE(load.fresh, backlog.unseen);
        EXPECT_LE(load.reviews, backlog.due);
        if (load.fresh + load.reviews > 0) {
            EXPECT_LE(load.fresh + load.reviews + backlog.freshToday + backlog.reviewedToday,
                      std::max(pace.mostADay, 1));
        }
        EXPECT_EQ(load.minutes == 0, load.fresh + load.reviews == 0);
        if (load.allSeen) {
            EXPECT_GE(*load.allSeen, today);
        }
    }
}

TEST(Workload, AsksForMoreWhereThereIsMoreOrRoomForMore)
{
    Chance chance;
    for (int i = 0; i < 5000; ++i) {
        const Backlog backlog = chance.backlog();
        const Pace pace = chance.pace();
        const auto exam = chance.exam();
        const DayLoad load = dayLoad(backlog, today, exam, pace);
        Backlog more = backlog;
        more.unseen += 1 + chance.upTo(50);
        EXPECT_GE(dayLoad(more, today, exam, pace).fresh, load.fresh);
        EXPECT_LE(dayLoad(more, today, exam, pace).enough, load.enough);
        more = backlog;
        more.due += 1 + chance.upTo(50);
        EXPECT_GE(dayLoad(more, today, exam, pace).reviews, load.reviews);
        EXPECT_EQ(dayLoad(more, today, exam, pace).enough, load.enough);
        Pace faster = pace;
        faster.mostADay += 1 + chance.upTo(50);
        EXPECT_GE(dayLoad(backlog, today, exam, faster).fresh + dayLoad(backlog, today, exam, faster).reviews,
                  load.fresh + load.reviews)
            << i;
        EXPECT_GE(dayLoad(backlog, today, exam, faster).enough, load.enough);
    }
}

TEST(Workload, SeesEverythingBeforeTheExamWheneverItSaidEnough)
{
    Chance chance;
    int kept = 0;
    for (int i = 0; i < 3000; ++i) {
        const Pace pace = chance.pace();
        const int left = 1 + chance.upTo(60);
        const base::Day exam = today + days(left);
        Course course{.backlog = {.unseen = chance.upTo(900), .due = chance.upTo(100)}};
        const DayLoad first = dayLoad(course.backlog, today, exam, pace);
        while (course.day < exam) {
            if (first.allSeen && course.day > *first.allSeen && first.enough) {
                EXPECT_EQ(course.backlog.unseen, 0) << "later than said";
            }
            course.study(exam, pace);
        }
        if (!first.enough)
            continue;
        ++kept;
        EXPECT_EQ(course.backlog.unseen, 0) << i;
    }
    EXPECT_GT(kept, 500);
}

TEST(Workload, KeepsTheLastFiveDaysFreeOfNewQuestionsWhereItCan)
{
    const Pace pace{.mostADay = 40};
    const base::Day exam = today + days(30);
    Course course{.backlog = {.unseen = 600}};
    while (exam - course.day > days(5))
        course.study(exam, pace);
    EXPECT_EQ(course.backlog.unseen, 0);
}

TEST(Workload, GivesARunTheProportionsOfTheDay)
{
    EXPECT_EQ(freshOf({.fresh = 30, .reviews = 10}, 20), 15);
    EXPECT_EQ(freshOf({.fresh = 1, .reviews = 30}, 10), 1) << "rounded up";
    EXPECT_EQ(freshOf({.fresh = 3}, 20), 3);
    EXPECT_EQ(freshOf({.reviews = 3}, 20), 0);
    EXPECT_EQ(freshOf({}, 20), 0);
    EXPECT_EQ(freshOf({.fresh = 30, .reviews = 10, .enough = false}, 20), 0)
        << "when not everything can be seen, worth alone decides";
}

TEST(Workload, GivesTheWeakestHalfOfARunInTheLastDays)
{
    EXPECT_FALSE(before(6, {.due = 30}).closing);
    EXPECT_TRUE(before(5, {.due = 30}).closing);
    EXPECT_TRUE(before(0, {.due = 30}).closing);
    EXPECT_FALSE(dayLoad({.due = 30}, today).closing);
    EXPECT_EQ(weakestOf(before(6, {.due = 30}), 20), 0);
    EXPECT_EQ(weakestOf(before(5, {.due = 30}), 20), 10);
    EXPECT_EQ(weakestOf(before(2, {.unseen = 10, .due = 30}), 20), 7) << "of what five new ones leave";
}
