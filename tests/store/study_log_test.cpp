// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/study_log.h"

#include "attempt_fixture.h"
#include "base/random.h"
#include "expect.h"
#include "raw.h"

#include <gmock/gmock.h>

using namespace store;
using base::makeDay;
using practice::Mistake;
using std::chrono::days;

namespace {

constexpr base::Day today = makeDay(2026, 11, 25);

struct StudyLogTest : testing::Test
{
    sample::Folder folder;
    base::Result<History> history = History::open(folder.path(), sample::noon);
    StudyLog log{*history};

    practice::Card cardOf(const std::string& id) { return log.card(id)->value_or(newCard(id)); }
    static practice::Card newCard(const std::string& id)
    {
        practice::Card card;
        card.questionId = id;
        card.topic = {bank::Subject::administrativeLaw, "行政处罚法", "第四章"};
        card.substance = "s-" + id;
        card.floor = 0.25;
        return card;
    }
    StudyRecord recordOf(const std::string& id, bool right, base::Day day, bool mock = false)
    {
        const practice::Answer answer{.right = right,
                                      .mock = mock,
                                      .day = day,
                                      .wall = sample::noon + base::dayNumber(day),
                                      .spent = 7'000};
        return {practice::answer(cardOf(id), answer, {}), answer, *bank::OptionSet::fromLetters("BD"),
                mock ? "mock" : "smart", 0};
    }
    void give(const std::string& id, bool right, base::Day day = today)
    {
        ASSERT_OK(log.record(recordOf(id, right, day)));
    }
};

} // namespace

TEST_F(StudyLogTest, GivesBackACardAsItWasSaved)
{
    practice::Card card =
        practice::answer(newCard("q-1"), {.right = false, .day = today, .wall = 9, .spent = 3}, {}).card;
    card.bookmarked = true;
    card.note = "记住“五日”\n'; DROP TABLE card";
    ASSERT_OK(log.saveCards({card, newCard("q-2")}));
    EXPECT_EQ(**log.card("q-1"), card);
    EXPECT_EQ(**log.card("q-2"), newCard("q-2"));
    EXPECT_EQ(*log.card("q-3"), std::nullopt);
    EXPECT_EQ(log.cards()->size(), 2u);
    card.note.clear();
    card.topic.chapter = "第五章";
    ASSERT_OK(log.saveCards({card}));
    EXPECT_EQ(**log.card("q-1"), card);
}

TEST_F(StudyLogTest, KeepsAnswersOverAnotherStart)
{
    give("q-1", false);
    give("q-1", true, today + days(1));
    const practice::Card before = cardOf("q-1");
    history = History::open(folder.path(), sample::noon);
    ASSERT_OK(history);
    StudyLog again(*history);
    EXPECT_EQ(**again.card("q-1"), before);
    EXPECT_EQ(before.answers, 2);
    const auto histories = again.histories();
    ASSERT_OK(histories);
    ASSERT_EQ(histories->size(), 1u);
    EXPECT_EQ((*histories)[0].reviews,
              (std::vector<practice::Review>{{0, practice::Grade::again}, {1, practice::Grade::good}}));
    EXPECT_EQ((*histories)[0].days[1], today + days(1));
}

TEST_F(StudyLogTest, RemembersWhereAModeStopped)
{
    ASSERT_OK(log.record(recordOf("q-1", true, today), "civil-code"));
    ASSERT_OK(log.record(recordOf("q-2", true, today), "civil-code"));
    EXPECT_EQ(*log.position("smart", "civil-code"), "q-2");
    EXPECT_EQ(*log.position("smart", ""), std::nullopt);
    EXPECT_EQ(*log.position("random", "civil-code"), std::nullopt);
}

TEST_F(StudyLogTest, CountsWhatIsDue)
{
    give("q-1", true);  // due in two days
    give("q-2", false); // due tomorrow
    EXPECT_EQ(*log.dueCount(today), 0);
    EXPECT_EQ(*log.dueCount(today + days(1)), 1);
    EXPECT_EQ(*log.dueCount(today + days(2)), 2);
}

TEST_F(StudyLogTest, CountsCardsByKind)
{
    EXPECT_EQ(*log.counts(today), CardCounts{});
    give("q-1", true);
    give("q-2", false);
    practice::Card noted = newCard("q-3");
    noted.bookmarked = true;
    ASSERT_OK(log.saveCards({noted, practice::clearMistake(cardOf("q-2"), sample::noon)}));
    give("q-4", false);
    EXPECT_EQ(*log.counts(today), (CardCounts{.cards = 4, .due = 0, .mistakes = 1, .bookmarks = 1}));
    EXPECT_EQ(log.counts(today + days(1))->due, 2);
    ASSERT_OK(log.forget({}));
    EXPECT_EQ(*log.counts(today + days(1)), (CardCounts{.cards = 4, .bookmarks = 1}));
}

TEST_F(StudyLogTest, CountsCardsWithoutReadingThem)
{
    auto database = raw::open(folder.file());
    SQLite::Statement plan(database, "EXPLAIN QUERY PLAN " +
                                         raw::bytes(RENQIAN_SOURCE_DIR "/app/store/queries/card_counts.sql"));
    std::vector<std::string> steps;
    while (plan.executeStep())
        if (const std::string step = plan.getColumn(3).getString(); step.find(" card") != std::string::npos)
            steps.push_back(step);
    EXPECT_EQ(steps.size(), 4u);
    EXPECT_THAT(steps, testing::Each(testing::HasSubstr("USING COVERING INDEX")));
}

TEST_F(StudyLogTest, KeepsSumsEqualToTheLog)
{
    base::Random random(3);
    for (int i = 0; i < 300; ++i) {
        const std::string id = "q-" + std::to_string(random.below(40));
        StudyRecord record = recordOf(id, random.below(3) > 0, today + days(random.below(90)));
        record.after.card.topic.chapter = "第" + std::to_string(random.below(5)) + "章";
        ASSERT_OK(log.record(record));
    }
    const auto sums = log.sums();
    ASSERT_OK(sums);
    EXPECT_EQ(*sums, *log.recomputedSums());
    EXPECT_GT(sums->topics.size(), 10u);
    int answers = 0;
    for (const DaySum& day : sums->days)
        answers += day.answers;
    EXPECT_EQ(answers, 300);
    ASSERT_OK(log.forget({}));
    EXPECT_EQ(*log.sums(), *log.recomputedSums()) << "the record of learning stays";
    EXPECT_EQ(*log.sums(), *sums);
    const auto first = log.days(sums->days[3].day, sums->days[5].day);
    EXPECT_EQ(*first, std::vector<DaySum>(sums->days.begin() + 3, sums->days.begin() + 6));
    EXPECT_EQ(log.topics(2027, 1)->front().year, 2027);
}

TEST_F(StudyLogTest, BeginsAgainWithSomeQuestionsOrAll)
{
    give("q-1", false);
    give("q-2", true);
    ASSERT_OK(log.forget({"q-1"}));
    EXPECT_EQ(cardOf("q-1").answers, 0);
    EXPECT_EQ(cardOf("q-1").mistake, Mistake::none);
    EXPECT_FALSE(cardOf("q-1").memory);
    EXPECT_EQ(cardOf("q-2").answers, 1);
    EXPECT_EQ(log.evidence(10)->size(), 1u);
    EXPECT_EQ(log.histories()->size(), 1u);
    ASSERT_OK(log.forget({}));
    EXPECT_EQ(cardOf("q-2").answers, 0);
    EXPECT_TRUE(log.evidence(10)->empty());
    EXPECT_EQ(*log.position("smart", ""), std::nullopt);
    EXPECT_EQ(raw::text(folder.file(), "SELECT COUNT(*) FROM review"), "2");
}

TEST_F(StudyLogTest, RestsReadinessOnFirstAnswersAndMocks)
{
    give("q-1", false);
    give("q-1", true, today + days(1));
    give("q-2", true, today + days(2));
    const auto evidence = log.evidence(10);
    ASSERT_OK(evidence);
    ASSERT_EQ(evidence->size(), 2u);
    EXPECT_TRUE((*evidence)[0].right) << "newest first";
    EXPECT_FALSE((*evidence)[1].right);
    EXPECT_EQ((*evidence)[1].topic.statute, "行政处罚法");
    EXPECT_EQ((*evidence)[1].floor, 0.25);
    EXPECT_EQ(log.evidence(1)->size(), 1u);
}

TEST_F(StudyLogTest, NeverChangesOrLosesAReview)
{
    give("q-1", true);
    for (const char* statement :
         {"DELETE FROM review", "UPDATE review SET grade = 1", "UPDATE review SET day = 1"})
        EXPECT_ANY_THROW(raw::run(folder.file(), statement)) << statement;
}

TEST_F(StudyLogTest, KeepsDoubtsUntilTheyAreHandedOver)
{
    const Doubt doubt{0, "q-1", "penalty", today, "题干", "答案可能不对", sample::noon};
    ASSERT_OK(log.addDoubt(doubt));
    ASSERT_OK(log.addDoubt(doubt));
    const auto doubts = log.doubts();
    ASSERT_OK(doubts);
    ASSERT_EQ(doubts->size(), 2u);
    EXPECT_EQ((*doubts)[0].said, "答案可能不对");
    EXPECT_EQ((*doubts)[0].revision, today);
    ASSERT_OK(log.removeDoubt((*doubts)[0].id));
    EXPECT_EQ(log.doubts()->size(), 1u);
}

TEST_F(StudyLogTest, GivesTheNewestWeights)
{
    EXPECT_EQ(*log.weights(), practice::Weights{});
    FittedWeights fitted;
    fitted.weights.w[3] = 1.0 / 3;
    fitted.reviews = 1200;
    EXPECT_EQ(*log.addWeights(fitted), 1);
    fitted.weights.w[4] = 7.125;
    EXPECT_EQ(*log.addWeights(fitted), 2);
    const auto weights = log.weights();
    ASSERT_OK(weights);
    EXPECT_EQ(weights->w, fitted.weights.w);
    EXPECT_EQ(weights->version, 2);
    raw::run(folder.file(), "UPDATE weights SET body = '1 2 3'");
    EXPECT_EQ(log.weights().error().code, base::Code::damagedRecord);
}

TEST_F(StudyLogTest, KeepsPredictionsInTheirOrder)
{
    ASSERT_OK(log.addPrediction({1, "pre-appointment", 0.7, 0.6, 0.8, 120, "", {}}));
    ASSERT_OK(log.addPrediction({2, "pre-appointment", 0.75, 0.6, 0.8, 140, "", {}}));
    const auto predictions = log.predictions();
    ASSERT_OK(predictions);
    ASSERT_EQ(predictions->size(), 2u);
    EXPECT_EQ((*predictions)[1].chance, 0.75);
    EXPECT_EQ((*predictions)[1].passed, std::nullopt);
}

TEST_F(StudyLogTest, WritesNothingThroughAReader)
{
    give("q-1", true);
    auto reader = History::openReadOnly(folder.path());
    ASSERT_OK(reader);
    StudyLog reading(*reader);
    EXPECT_EQ(reading.cards()->size(), 1u);
    EXPECT_EQ(reading.forget({}).error().code, base::Code::databaseReadOnly);
}

using StudyOfAttempts = AttemptTest;

TEST_F(StudyOfAttempts, RecordsTheAnswersOfAnAttemptOnce)
{
    const store::Attempt attempt = sample::attempt(3);
    finish(attempt);
    StudyLog log(*history);
    EXPECT_EQ(*log.attemptsToRecord(), std::vector<std::string>{attempt.id});
    const practice::Answer answer{.right = true, .mock = true, .day = today, .wall = 5, .spent = 3};
    std::vector<StudyRecord> records;
    for (const char* id : {"xzcf-1", "xzcf-2"}) {
        practice::Card card;
        card.questionId = id;
        records.push_back({practice::answer(card, answer, {}), answer, {}, "mock", 0});
    }
    ASSERT_OK(log.recordAttempt(attempt.id, records));
    ASSERT_OK(log.recordAttempt(attempt.id, records));
    EXPECT_TRUE(log.attemptsToRecord()->empty());
    EXPECT_EQ(log.evidence(10)->size(), 2u);
    EXPECT_EQ(log.sums()->days.front().mock, 2);
    EXPECT_EQ(codeOf(log.recordAttempt("none", records)), base::Code::notFound);
}

TEST_F(StudyOfAttempts, KnowsWhatAPredictionCameTo)
{
    const store::Attempt attempt = sample::attempt(3);
    finish(attempt);
    StudyLog log(*history);
    ASSERT_OK(log.addPrediction({1, "pre-appointment", 0.7, 0.6, 0.8, 120, attempt.id, {}}));
    ASSERT_OK(log.addPrediction({2, "pre-appointment", 0.1, 0.6, 0.8, 120, attempt.id, {}}));
    const auto predictions = log.predictions();
    ASSERT_OK(predictions);
    ASSERT_EQ(predictions->size(), 1u) << "one an attempt, the first";
    EXPECT_EQ((*predictions)[0].attemptId, attempt.id);
    EXPECT_EQ((*predictions)[0].passed, history->attempt(attempt.id)->outcome->passed);
}

TEST_F(StudyOfAttempts, WaitsForTheEndOfAnAttempt)
{
    const store::Attempt attempt = sample::attempt(3);
    ASSERT_OK(history->createAttempt(attempt));
    StudyLog log(*history);
    EXPECT_TRUE(log.attemptsToRecord()->empty());
    EXPECT_EQ(codeOf(log.recordAttempt(attempt.id, {})), base::Code::attemptOpen);
}

TEST_F(StudyLogTest, TakesBackARightAnswerThatWasAGuess)
{
    const practice::Card before = newCard("q-1");
    practice::Answer answer{.right = true, .day = today, .wall = 5};
    ASSERT_OK(log.record({practice::answer(before, answer, {}), answer, {}, "smart", 0}));
    answer.guessed = true;
    const StudyRecord guessed{practice::answer(before, answer, {}), answer, {}, "smart", 0};
    ASSERT_OK(log.amendGuessed(guessed));
    EXPECT_EQ(cardOf("q-1"), guessed.after.card);
    EXPECT_EQ(log.histories()->front().reviews.front().grade, practice::Grade::hard);
    EXPECT_EQ(codeOf(log.amendGuessed(guessed)), base::Code::notFound) << "once";
    EXPECT_EQ(*log.sums(), *log.recomputedSums());
}
