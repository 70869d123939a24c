// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/trial.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

using namespace learning;
using practice::Mode;

namespace {

constexpr Forgetting kinds[] = {Forgetting::traces, Forgetting::halving, Forgetting::fsrs};
constexpr std::uint64_t seed = 7;

School schoolOf(std::uint64_t own)
{
    base::Random random(own);
    return makeSchool(random);
}

Side sitBy(Mode mode, const World& world, int learners)
{
    Plan plan = world.plan;
    plan.mode = mode;
    return sit(world, plan, learners, seed);
}

void join(Side& sides, const Side& more)
{
    sides.scores.insert(sides.scores.end(), more.scores.begin(), more.scores.end());
    sides.passed += more.passed;
    sides.answers += more.answers;
}

// The questions, so many, that the program believes to be remembered worst on the exam day.
std::vector<std::uint32_t> weakest(const Course& course, std::size_t count)
{
    std::vector<practice::Candidate> all = course.candidates();
    std::stable_sort(all.begin(), all.end(),
                     [](const auto& a, const auto& b) { return a.recalled < b.recalled; });
    std::vector<std::uint32_t> indices;
    for (std::size_t i = 0; i < count; ++i)
        indices.push_back(all[i].index);
    return indices;
}

// Of the questions that were answered wrongly, the share that was asked again.
double seenAgain(const Course& course)
{
    int wrong = 0;
    int again = 0;
    for (const practice::Card& card : course.cards()) {
        wrong += card.wrongs > 0 ? 1 : 0;
        again += card.wrongs > 0 && card.answers > 1 ? 1 : 0;
    }
    return static_cast<double>(again) / wrong;
}

} // namespace

TEST(School, DrawsAMockOfTheWholeBankByQuota)
{
    const School school = schoolOf(seed);
    for (const std::size_t size : {60u, 80u, 100u}) {
        base::Random random(size);
        const auto mock = drawMock(school, size, random);
        ASSERT_EQ(mock.size(), size);
        EXPECT_EQ(std::set<std::size_t>(mock.begin(), mock.end()).size(), size) << "none twice";
        std::vector<double> shares(school.quota.size());
        for (const std::size_t question : mock)
            shares[school.questions[question].subject] += 1 / static_cast<double>(size);
        for (std::size_t i = 0; i < shares.size(); ++i)
            EXPECT_NEAR(shares[i], school.quota[i], 1e-9);
    }
}

TEST(Learner, ForgetsAndForgetsLessAfterAReview)
{
    const School school = schoolOf(seed);
    for (const Forgetting forgetting : kinds) {
        const Nature nature{.forgetting = forgetting, .ability = -50, .transfer = 0, .attention = 1};
        Learner once(school, nature, seed);
        Learner twice(school, nature, seed);
        EXPECT_LT(once.knows(3, 0), 1e-9);
        once.studies(3, 0, 1, false);
        twice.studies(3, 0, 1, false);
        EXPECT_GT(once.knows(3, 1), once.knows(3, 9));
        EXPECT_GT(once.knows(3, 9), 0);
        twice.studies(3, 4, 2, true);
        EXPECT_GT(twice.knows(3, 20), once.knows(3, 20));
    }
}

TEST(Learner, LearnsNothingFromExplanationsSkimmed)
{
    const School school = schoolOf(seed);
    Learner learner(school, {.ability = -50, .attention = 0}, seed);
    learner.studies(3, 0, 1, false);
    EXPECT_LT(learner.knows(3, 1), 1e-9);
}

TEST(Course, IsTheSameForTheSameSeed)
{
    World world;
    world.plan.days = 5;
    EXPECT_EQ(sitBy(Mode::smart, world, 3).scores, sitBy(Mode::smart, world, 3).scores);
}

TEST(Course, CountsTheAnswersOfAMockExam)
{
    const School school = schoolOf(seed);
    Course course(school, {}, {}, seed);
    for (int day = 0; day < 3; ++day)
        course.studyDay();
    base::Random random(seed);
    const auto mock = drawMock(school, 100, random);
    const std::vector<practice::Card> before = course.cards();
    const int answers = course.answers();
    course.sitMock(mock);
    EXPECT_EQ(course.answers(), answers + 100);
    for (const std::size_t question : mock) {
        const practice::Card& card = course.cards()[question];
        EXPECT_EQ(card.answers, before[question].answers + 1);
        EXPECT_EQ(card.lastDay, course.today());
        EXPECT_TRUE(card.memory);
        EXPECT_EQ(card.mistake == practice::Mistake::open && before[question].answers == 0,
                  card.wrongs == 1 && before[question].answers == 0);
    }
    EXPECT_EQ(course.load().fresh + course.load().reviews, 0) << "the day is full";
}

TEST(Course, SeesEverythingAndTheWeakestAgainWhereTheDaysAllowIt)
{
    for (const Forgetting forgetting : kinds)
        for (const auto& [days, again] : {std::pair{21, 0.85}, std::pair{40, 1.0}}) {
            const School school = schoolOf(seed);
            Course course(school, {.forgetting = forgetting}, {.days = days, .answersADay = 60}, seed);
            EXPECT_TRUE(course.load().enough);
            while (!course.load().closing)
                course.studyDay();
            EXPECT_EQ(course.seen(), 600) << "before the last five days";
            const base::Day closing = course.today();
            const auto weak = weakest(course, 60);
            course.study();
            for (const std::uint32_t question : weak)
                EXPECT_GE(course.cards()[question].lastDay, closing);
            EXPECT_GE(seenAgain(course), again);
        }
}

TEST(Course, SaysBeforehandThatTheDaysAreTooFew)
{
    const School school = schoolOf(seed);
    Course course(school, {}, {.days = 10}, seed);
    EXPECT_FALSE(course.load().enough);
}

TEST(Learning, PaysMoreBySmartRunsThanByRandomOrSequentialOnes)
{
    for (const int days : {10, 21}) {
        Side smart;
        Side random;
        Side sequential;
        for (const Forgetting forgetting : kinds) {
            World world;
            world.nature.forgetting = forgetting;
            world.plan.days = days;
            join(smart, sitBy(Mode::smart, world, 20));
            join(random, sitBy(Mode::random, world, 20));
            join(sequential, sitBy(Mode::sequential, world, 20));
        }
        EXPECT_LE(smart.answers, random.answers);
        EXPECT_GT(advantage(smart, random).low(), 0) << days;
        EXPECT_GT(advantage(smart, sequential).low(), 0) << days;
        EXPECT_GE(smart.passed, random.passed);
        EXPECT_GE(smart.passed, sequential.passed);
    }
}
