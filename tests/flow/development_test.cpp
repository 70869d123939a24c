// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/development.h"

#include "flow/study.h"
#include "support/desk.h"

#include <gmock/gmock.h>

using namespace flow;
using testing::ElementsAre;

namespace {

constexpr base::Day today = base::makeDay(2026, 11, 25);

struct DevelopmentTest : testing::Test
{
    support::Desk desk;
    store::StudyLog log{*desk.history};

    void sit(int number, const std::vector<const char*>& responses)
    {
        auto exam = desk.start(support::blueprint(),
                               "01900000-0000-7000-8000-0000000000" + std::to_string(10 + number));
        for (std::size_t i = 0; i < responses.size(); ++i) {
            ASSERT_TRUE(exam.moveTo(static_cast<int>(i)));
            desk.clock.pass(30'000);
            ASSERT_TRUE(exam.respond(static_cast<int>(i), support::letters(responses[i])));
        }
        ASSERT_TRUE(exam.submit());
    }
    void give(const char* id, bank::Subject subject, bool right, base::Day day)
    {
        practice::Card card;
        card.questionId = id;
        card.topic.subject = subject;
        const practice::Answer answer{.right = right, .day = day, .spent = 60'000};
        ASSERT_TRUE(
            log.record({practice::answer(log.card(id)->value_or(card), answer, {}), answer, {}, "smart", 0}));
    }
};

} // namespace

TEST_F(DevelopmentTest, HasNothingButEmptyPeriodsAtFirst)
{
    const auto result = development(*desk.history, log, today);
    ASSERT_TRUE(result);
    EXPECT_TRUE(result->papers.empty());
    EXPECT_TRUE(result->mocks.empty());
    EXPECT_TRUE(result->answers.empty());
    EXPECT_TRUE(result->pace.empty());
    EXPECT_EQ(result->months.size(), 12u);
    EXPECT_EQ(result->byDay.size(), 14u);
    EXPECT_EQ(result->byWeek.back(), (stats::StudyTime{base::makeDay(2026, 11, 23), 0, 0, 0}));
}

TEST_F(DevelopmentTest, FollowsTheSubjectsFromPaperToPaper)
{
    sit(0, {"A", "B", "A", "AB", "A"});
    sit(1, {"A", "A", "AB", "AB", "A"});
    const auto result = development(*desk.history, log, today);
    ASSERT_TRUE(result);
    ASSERT_EQ(result->papers.size(), 2u);
    ASSERT_EQ(result->mocks.size(), 1u);
    const stats::SubjectLine& line = result->mocks.front();
    ASSERT_EQ(line.portions.size(), 2u);
    EXPECT_EQ(line.portions[0].part, 8);
    EXPECT_EQ(line.portions[0].whole, 14);
    EXPECT_EQ(line.portions[1].part, 14);
    ASSERT_TRUE(line.change);
    EXPECT_NEAR(*line.change, 100.0 * 6 / 14, 1e-9);
}

TEST_F(DevelopmentTest, ComparesTheTimeOfAQuestionWithWhatThePaperHasForIt)
{
    sit(0, {"A", "A"});
    const auto result = development(*desk.history, log, today);
    ASSERT_TRUE(result);
    ASSERT_EQ(result->pace.size(), 1u);
    EXPECT_EQ(result->pace[0].kind, exam::SectionKind::single);
    EXPECT_EQ(result->pace[0].questions, 2);
    EXPECT_EQ(result->pace[0].budget, 120'000); // ten minutes for five questions
    EXPECT_EQ(result->pace[0].median, 30'000);
}

TEST_F(DevelopmentTest, PutsAnswersIntoTheirMonths)
{
    give("a", bank::Subject::civilCode, true, base::makeDay(2025, 11, 30)); // thirteen months back
    give("a", bank::Subject::civilCode, false, base::makeDay(2025, 12, 1));
    give("b", bank::Subject::civilCode, true, today);
    give("c", bank::Subject::constitution, true, today);
    const auto result = development(*desk.history, log, today);
    ASSERT_TRUE(result);
    EXPECT_EQ(result->months.front(), base::makeDay(2025, 12, 1));
    ASSERT_EQ(result->answers.size(), 2u);
    const stats::SubjectLine& civil = result->answers[1];
    EXPECT_EQ(civil.portions.front(), (stats::Portion{0, 1, 60'000}));
    EXPECT_EQ(civil.portions.back(), (stats::Portion{1, 1, 60'000}));
    EXPECT_DOUBLE_EQ(*civil.change, 100);
    EXPECT_EQ(result->byMonth.back(), (stats::StudyTime{base::makeDay(2026, 11, 1), 2, 2, 120'000}));
    EXPECT_EQ(result->byDay.back().answers, 2);
}

TEST_F(DevelopmentTest, TakesTheNewestTwelvePapers)
{
    for (int number = 0; number < 14; ++number)
        sit(number, {"A"});
    const auto result = development(*desk.history, log, today);
    ASSERT_TRUE(result);
    ASSERT_EQ(result->papers.size(), 12u);
    EXPECT_EQ(result->papers.back().id, "01900000-0000-7000-8000-000000000023");
    EXPECT_EQ(result->mocks.front().portions.size(), 12u);
}
