// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/year_record.h"

#include "flow/study.h"
#include "support/desk.h"

#include <gmock/gmock.h>

using namespace flow;

namespace {

struct YearRecordTest : testing::Test
{
    support::Desk desk;
    store::StudyLog log{*desk.history};

    void give(const char* id, const char* statute, bool right, base::Day day)
    {
        practice::Card card;
        card.questionId = id;
        card.topic.statute = statute;
        const practice::Answer answer{.right = right, .day = day, .spent = 60'000};
        ASSERT_TRUE(
            log.record({practice::answer(log.card(id)->value_or(card), answer, {}), answer, {}, "smart", 0}));
    }
};

} // namespace

TEST_F(YearRecordTest, AddsUpOneCalendarYear)
{
    give("a", "宪法", true, base::makeDay(2025, 12, 31));
    give("a", "宪法", true, base::makeDay(2026, 1, 1));
    give("b", "民法典", false, base::makeDay(2026, 3, 5));
    give("b", "民法典", true, base::makeDay(2026, 3, 5));
    give("c", "宪法", true, base::makeDay(2026, 12, 31));
    give("c", "宪法", true, base::makeDay(2027, 1, 1));
    Settings settings;
    settings.name = "王某";
    settings.unit = "某县司法局";
    const auto record = yearRecord(*desk.history, log, settings, 2026);
    ASSERT_TRUE(record);
    EXPECT_EQ(record->name, "王某");
    EXPECT_EQ(record->studyDays, 3);
    EXPECT_EQ(record->answers, 4);
    EXPECT_EQ(record->rights, 3);
    EXPECT_EQ(record->fresh, 2);
    EXPECT_EQ(record->spent, 240'000);
    EXPECT_THAT(record->answersByMonth, testing::ElementsAre(1, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1));
    EXPECT_EQ(record->statutes,
              (std::vector<StudiedStatute>{{"宪法", 2, 2, 120'000}, {"民法典", 2, 1, 120'000}}));
    EXPECT_TRUE(record->exams.empty());
}

TEST_F(YearRecordTest, KnowsTheYearsThatHaveAnything)
{
    const base::Day today = base::makeDay(2028, 1, 5);
    EXPECT_THAT(*recordedYears(*desk.history, log, today), testing::ElementsAre(2028));
    give("a", "宪法", true, base::makeDay(2025, 12, 31));
    auto exam = desk.start();
    ASSERT_TRUE(exam.respond(0, support::letters("A")));
    ASSERT_TRUE(exam.submit());
    EXPECT_THAT(*recordedYears(*desk.history, log, today), testing::ElementsAre(2028, 2026, 2025));
}

TEST_F(YearRecordTest, TellsTheBestScoreOfEachExam)
{
    for (int round = 0; round < 2; ++round) {
        auto exam =
            desk.start(support::blueprint(), "01900000-0000-7000-8000-00000000000" + std::to_string(round));
        ASSERT_TRUE(exam.respond(0, support::letters("A")));
        if (round == 0) {
            ASSERT_TRUE(exam.respond(2, support::letters("AB")));
            ASSERT_TRUE(exam.respond(3, support::letters("AB")));
        }
        ASSERT_TRUE(exam.submit());
    }
    const auto record = yearRecord(*desk.history, log, {}, 2026);
    ASSERT_TRUE(record);
    ASSERT_EQ(record->exams.size(), 1u);
    EXPECT_EQ(record->exams[0].attempts, 2);
    EXPECT_EQ(record->exams[0].passed, 1);
    EXPECT_EQ(record->exams[0].best, exam::Points::whole(5));
    EXPECT_EQ(record->exams[0].total, exam::Points::whole(7));
    EXPECT_TRUE(yearRecord(*desk.history, log, {}, 2025)->exams.empty());
}
