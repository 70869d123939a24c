// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/today.h"

#include "flow/followed_plans.h"
#include "flow/practice_desk.h"
#include "flow/settings.h"
#include "flow/study.h"
#include "support/desk.h"
#include "support/library.h"

#include <gmock/gmock.h>

using namespace flow;
using practice::Mode;
using std::chrono::days;
using testing::ElementsAre;
using testing::SizeIs;

namespace {

constexpr base::Millis aDay = 86'400'000;

std::string monthlyPlan(const std::string& month, int questions)
{
    return "format: renqian/plan@1\nid: monthly\ntitle: 每月一法\nkind: monthly\nentries:\n  - {month: " +
           month + ", topic: 学宪法, statutes: [宪法], goal: {questions: " + std::to_string(questions) +
           "}}\n";
}

// A learner at a machine with thirty single questions on one article.
struct TodayTest : testing::Test
{
    support::LibraryFolder machine;
    support::Desk desk;
    std::optional<Library> library = machine.open();

    Today now()
    {
        auto read = today(*library, *desk.history, "320600", library->statutes(), desk.clock.now.wall);
        EXPECT_TRUE(read);
        return read.value_or(Today{});
    }
    void add(const std::string& file, const std::string& text)
    {
        support::writeText(machine.folder / "shipped" / file, text);
        library.emplace(machine.open());
    }
    // Does all that is left today, wrong ones where `wrong` says so; the ids in the order they were asked.
    std::vector<std::string> study(const std::set<int>& wrong = {})
    {
        const Today today = now();
        PracticeRequest request{.size = 0, .seed = 5, .asksAgain = false, .reviewsFirst = true};
        request.scope.ids.insert(today.toReview.begin(), today.toReview.end());
        request.scope.ids.insert(today.toSee.begin(), today.toSee.end());
        auto run = PracticeDesk::start(*library, *desk.history, desk.clock, "320600", request);
        std::vector<std::string> asked;
        if (!run)
            return asked;
        for (int i = 0; i < static_cast<int>(run->items().size()); ++i) {
            EXPECT_TRUE(run->moveTo(i));
            const auto key =
                exam::toShown(run->question().question.key, run->items()[static_cast<std::size_t>(i)].order);
            const auto other = bank::OptionSet::of(key.contains(0) ? 1 : 0);
            EXPECT_TRUE(run->respond(wrong.contains(i) ? other : key));
            asked.push_back(run->question().question.id);
        }
        return asked;
    }
    // A night passes; the program brings the cards in line when it starts.
    void sleep(int nights = 1)
    {
        desk.clock.pass(nights * aDay);
        store::StudyLog log(*desk.history);
        const auto rules = *practiceRules(*desk.history, log);
        ASSERT_TRUE(reconcileCards(*library, log, rules, "320600",
                                   practice::studyDay(desk.clock.now.wall, rules.rolloverHour)));
    }
    void setExam(int daysAhead)
    {
        const auto before = *loadSettings(*desk.history);
        Settings after = before;
        after.examDay = practice::studyDay(desk.clock.now.wall) + days(daysAhead);
        ASSERT_TRUE(saveSettings(*desk.history, before, after));
    }
};

} // namespace

TEST_F(TodayTest, BeginsWithTenNewQuestionsAndTheirPlace)
{
    const Today first = now();
    EXPECT_EQ(first.reviews, (DayShare{0, 0}));
    EXPECT_EQ(first.fresh, (DayShare{0, 10}));
    EXPECT_THAT(first.toSee, SizeIs(10));
    EXPECT_EQ(first.statute, "宪法");
    EXPECT_EQ(first.chapter, "第一章 总纲");
    EXPECT_EQ(first.questions, 30);
    EXPECT_EQ(first.unseen, 30);
    EXPECT_EQ(first.mastered, 0);
    EXPECT_EQ(first.streak, 0);
    EXPECT_EQ(first.minutes, 7);
    EXPECT_EQ(first.allSeen, first.day + days(2));
}

TEST_F(TodayTest, GoesThroughThreeDays)
{
    add("plan.yaml", monthlyPlan("2026-11", 25));
    EXPECT_THAT(study({1, 4, 7}), SizeIs(10));
    Today one = now();
    EXPECT_EQ(one.fresh, (DayShare{10, 0}));
    EXPECT_EQ(one.all(), (DayShare{10, 0}));
    EXPECT_EQ(one.minutes, 0);
    EXPECT_EQ(one.streak, 1);
    ASSERT_THAT(one.plans, SizeIs(1));
    EXPECT_EQ(one.plans[0].step.progress.answered, 10);
    EXPECT_EQ(one.plans[0].step.progress.rights, 7);

    sleep();
    const Today two = now();
    EXPECT_EQ(two.streak, 1) << "a day that has not begun breaks nothing";
    EXPECT_GE(two.reviews.left, 3) << "what was wrong comes back the next day";
    EXPECT_EQ(two.fresh, (DayShare{0, 10}));
    const auto asked = study();
    ASSERT_EQ(asked.size(), two.toReview.size() + two.toSee.size());
    for (std::size_t i = 0; i < asked.size(); ++i) {
        const auto& part = i < two.toReview.size() ? two.toReview : two.toSee;
        EXPECT_NE(std::find(part.begin(), part.end(), asked[i]), part.end()) << "reviews come first";
    }
    const Today evening = now();
    EXPECT_EQ(evening.reviews, (DayShare{two.reviews.left, 0}));
    EXPECT_EQ(evening.fresh, (DayShare{10, 0}));
    EXPECT_EQ(evening.streak, 2);
    EXPECT_EQ(evening.plans[0].step.progress.answered, 20);

    sleep();
    study();
    const Today three = now();
    EXPECT_EQ(three.streak, 3);
    EXPECT_EQ(three.unseen, 0);
    EXPECT_TRUE(three.plans[0].step.progress.reached());
    EXPECT_GT(three.mastered, 0) << "right on two days in a row";

    sleep(2);
    EXPECT_EQ(now().streak, 0) << "a missed day only begins anew";
    EXPECT_EQ(now().fresh, (DayShare{0, 0}));
}

TEST_F(TodayTest, SpreadsNewQuestionsOverTheDaysBeforeTheExam)
{
    setExam(20);
    const Today early = now();
    EXPECT_EQ(early.fresh.left, 2) << "thirty over fifteen days";
    EXPECT_TRUE(early.enough);
    EXPECT_EQ(early.allSeen, early.day + days(14));
    setExam(2);
    EXPECT_EQ(now().fresh.left, 30);
    setExam(0);
    EXPECT_EQ(now().fresh.left, 0) << "nothing new on the day itself";
    EXPECT_FALSE(now().enough);
}

TEST_F(TodayTest, CountsAnswersOfOtherRunsToo)
{
    auto run =
        *PracticeDesk::start(*library, *desk.history, desk.clock, "320600", {.mode = Mode::sequential});
    for (int i = 0; i < 4; ++i) {
        ASSERT_TRUE(run.moveTo(i));
        ASSERT_TRUE(run.respond(bank::OptionSet::of(0)));
    }
    EXPECT_EQ(now().fresh, (DayShare{4, 6}));
}

TEST_F(TodayTest, ShowsPlansThatAreFollowed)
{
    EXPECT_TRUE(now().plans.empty());
    add("plan.yaml", monthlyPlan("2026-12", 5));
    const Today today = now();
    ASSERT_THAT(today.plans, SizeIs(1));
    EXPECT_EQ(today.plans[0].entry->topic, "学宪法");
    EXPECT_EQ(today.plans[0].step.due->first, base::makeDay(2026, 12, 1)) << "the next to come";
    EXPECT_THAT(today.plans[0].step.ids, SizeIs(30));
    ASSERT_TRUE(unfollowPlan(*desk.history, *library->plans(today.day), "monthly"));
    EXPECT_TRUE(now().plans.empty());
    ASSERT_TRUE(followPlan(*desk.history, *library->plans(today.day), {"gone", today.day}));
    EXPECT_TRUE(now().plans.empty()) << "a plan that left the machine";
}

TEST_F(TodayTest, AsksForAnEntryBeforeAMeeting)
{
    add("plan.yaml", "format: renqian/plan@1\nid: meetings\ntitle: 会前学法\nkind: before-meeting\nentries:\n"
                     "  - {topic: 议题, statutes: [宪法], goal: {questions: 5}}\n");
    const Today before = now();
    EXPECT_TRUE(before.plans.empty());
    ASSERT_TRUE(followPlan(*desk.history, *library->plans(before.day), {"meetings", before.day}));
    ASSERT_THAT(now().plans, SizeIs(1));
    EXPECT_FALSE(now().plans[0].entry);
}

TEST_F(TodayTest, RemembersWhatIsFollowedInTheOrderOfChoosing)
{
    const auto files = *library->plans(base::makeDay(2026, 11, 23));
    const FollowedPlan a{"a", base::makeDay(2026, 11, 23)};
    const FollowedPlan b{"b", base::makeDay(2026, 11, 24)};
    ASSERT_TRUE(followPlan(*desk.history, files, b));
    ASSERT_TRUE(followPlan(*desk.history, files, a));
    desk.open();
    EXPECT_THAT(*followedPlans(*desk.history, files), ElementsAre(b, a));
    ASSERT_TRUE(followPlan(*desk.history, files, {"b", base::makeDay(2026, 12, 1)}));
    EXPECT_EQ(followedPlans(*desk.history, files)->front().firstDay, base::makeDay(2026, 12, 1));
    ASSERT_TRUE(desk.history->setSetting("practice.plans", "\n x\nno-day\nb 2026-02-30\na 2026-11-23\n"));
    EXPECT_THAT(*followedPlans(*desk.history, files), ElementsAre(a)) << "what nobody wrote is passed over";
}
