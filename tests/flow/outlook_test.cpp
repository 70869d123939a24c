// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/outlook.h"

#include "flow/practice_desk.h"
#include "flow/study.h"
#include "support/desk.h"
#include "support/library.h"

#include <gmock/gmock.h>

using namespace flow;
using practice::Topic;
using std::chrono::days;
using testing::AllOf;
using testing::Field;

namespace {

const base::Day today = base::makeDay(2026, 11, 23); // of the desk's clock
constexpr base::Millis aDay = 86'400'000;

std::string question(const std::string& id, const std::string& chapter, const std::string& type = "single")
{
    std::string text = "  - id: " + id + "\n    type: " + type + "\n    chapter: " + chapter +
                       "\n    stem: 题干" + id + "（ ）。\n";
    if (type != "truefalse")
        text += "    options: [甲, 乙, 丙, 丁]\n";
    return text + "    answer: " +
           (type == "truefalse"  ? "true"
            : type == "multiple" ? "ABD"
                                 : "B") +
           "\n    basis: [宪法 第一条]\n    explanation: 因为。\n    difficulty: 3\n    verified: "
           "2026-11-01\n";
}

std::string questions(const std::string& prefix, const std::string& chapter, int count)
{
    std::string text;
    for (int i = 0; i < count; ++i)
        text += question(prefix + std::to_string(i), chapter);
    return text;
}

// A bank with two chapters of sixty questions; a paper asks ten.
struct OutlookTest : testing::Test
{
    support::LibraryFolder machine{1};
    support::Desk desk;
    std::optional<Library> library;

    void SetUp() override { bank(questions("a-", "第一章", 60) + questions("b-", "第二章", 60)); }
    void bank(const std::string& text, const std::string& more = {})
    {
        library.reset();
        support::writeText(machine.folder / "shipped/a.yaml",
                           support::yamlBank("a", text, "2026-11-23", more));
        library.emplace(machine.open());
    }
    OutlookData gather(const OutlookRequest& request = {"ten", "320600", today, {}})
    {
        return *gatherOutlook(*library, *desk.history, request);
    }
    Outlook outlook(const OutlookRequest& request = {"ten", "320600", today, {}})
    {
        return outlookOf(gather(request));
    }
    // Answers the first `count` questions with this beginning of their ids, every `wrong`-th of them wrongly.
    void answer(const std::string& prefix, int count, int wrong = 0)
    {
        Scope scope;
        for (int i = 0; i < count; ++i)
            scope.ids.insert(prefix + std::to_string(i));
        auto run = *PracticeDesk::start(*library, *desk.history, desk.clock, "320600",
                                        {practice::Mode::random, scope, 0, 5, false});
        for (int i = 0; i < count; ++i) {
            ASSERT_TRUE(run.moveTo(i));
            const auto key =
                exam::toShown(run.question().question.key, run.items()[static_cast<std::size_t>(i)].order);
            const bool miss = wrong > 0 && i % wrong == 0;
            ASSERT_TRUE(run.respond(miss ? bank::OptionSet::of(key.contains(0) ? 1 : 0) : key));
        }
    }
};

auto named(const std::string& chapter)
{
    return Field("topic", &StudyAdvice::topic, Field("chapter", &Topic::chapter, chapter));
}

} // namespace

TEST_F(OutlookTest, IsNotToldFromTooFewAnswers)
{
    answer("a-", 30);
    const Outlook out = outlook();
    EXPECT_FALSE(out.chance);
    EXPECT_EQ(out.raw.answers, 30);
    EXPECT_EQ(out.raw.missing.answers, 50);
    EXPECT_FALSE(out.raw.missing.paper);
    EXPECT_EQ(out.next.size(), 2u) << "where to begin can be said all the same";
}

TEST_F(OutlookTest, TellsChanceAndIntervalFromFirstAnswers)
{
    answer("a-", 50, 3);
    answer("b-", 40, 5);
    const Outlook out = outlook();
    ASSERT_TRUE(out.chance);
    EXPECT_EQ(out.raw.answers, 90);
    EXPECT_GT(out.chance->value, 0.5);
    EXPECT_LT(out.chance->low, out.chance->value);
    EXPECT_GT(out.chance->high, out.chance->value);
    desk.clock.pass(aDay);
    answer("a-", 50); // the same questions once more
    EXPECT_EQ(outlook({"ten", "320600", today + days(1), {}}).raw.answers, 90);
    EXPECT_EQ(outlook().chance, outlook().chance);
}

TEST_F(OutlookTest, KeepsFirstAnswersInTheirOrderWithTheirForm)
{
    bank(question("m-0", "第一章", "multiple") + question("t-0", "第一章", "truefalse"));
    answer("m-", 1, 1);
    desk.clock.pass(1000);
    answer("t-", 1);
    const OutlookData data = gather();
    ASSERT_EQ(data.firsts.size(), 2u);
    EXPECT_FALSE(data.firsts[0].right);
    EXPECT_TRUE(data.firsts[1].right);
    EXPECT_EQ(data.firsts[0].floor, practice::guessingChance(bank::Type::multiple, 4));
    EXPECT_EQ(data.firsts[1].floor, 0.5);
    ASSERT_EQ(data.questions.size(), 2u);
    EXPECT_EQ(data.questions[0].keys, 3);
    EXPECT_EQ(data.questions[1].options, 2);
}

TEST_F(OutlookTest, TakesQuestionsThatDifferInNothingTogether)
{
    answer("a-", 2, 2);
    const OutlookData data = gather();
    ASSERT_EQ(data.questions.size(), 4u) << "two answered ones, the rest of each chapter";
    int count = 0;
    int open = 0;
    for (const practice::QuestionGroup& group : data.questions) {
        count += group.count;
        open += group.open ? group.count : 0;
        EXPECT_EQ(group.recall > 0, group.count == 1);
    }
    EXPECT_EQ(count, 120);
    EXPECT_EQ(open, 119);
}

TEST_F(OutlookTest, ReckonsForTheDayOfTheExam)
{
    answer("a-", 50, 3);
    answer("b-", 40, 5);
    const Outlook now = outlook();
    const Outlook later = outlook({"ten", "320600", today, today + days(40)});
    ASSERT_TRUE(now.chance && later.chance);
    EXPECT_GT(later.chance->high - later.chance->low, now.chance->high - now.chance->low);
    EXPECT_EQ(gather({"ten", "320600", today, today - days(3)}).daysLeft, 0) << "an exam gone by";
    EXPECT_EQ(gather({"ten", "320600", today, today + days(40)}).daysLeft, 40);
}

TEST_F(OutlookTest, LeavesOutWhatIsNotForThisRegion)
{
    bank(questions("a-", "第一章", 12), "region: \"370000\"\n");
    EXPECT_TRUE(outlook().raw.missing.paper);
    EXPECT_FALSE(outlook({"ten", "370100", today, {}}).raw.missing.paper);
}

TEST_F(OutlookTest, SaysWhenNoPaperCanBeDrawn)
{
    bank(questions("a-", "第一章", 9));
    const Outlook out = outlook();
    EXPECT_TRUE(out.raw.missing.paper);
    EXPECT_TRUE(out.next.empty());
    EXPECT_EQ(out.mastery.size(), 1u);
}

TEST_F(OutlookTest, RanksChaptersWithNameMasteryAndReason)
{
    answer("a-", 55);
    answer("b-", 40, 2);
    const Outlook out = outlook();
    ASSERT_THAT(out.next, testing::ElementsAre(named("第二章"), named("第一章")));
    const StudyAdvice& first = out.next.front();
    EXPECT_EQ(first.topic.statute, "宪法");
    EXPECT_EQ(first.mastery.answers, 40);
    EXPECT_LT(first.mastery.value, 0.6);
    EXPECT_EQ(first.reason, StudyReason::mistakes);
    EXPECT_EQ(first.count, 20);
    EXPECT_GT(first.gain, out.next.back().gain);
    EXPECT_GT(first.gain, 0);
    EXPECT_EQ(out.next.back().reason, StudyReason::open);
    EXPECT_EQ(out.next.back().count, 5);
}

TEST_F(OutlookTest, TellsWhatWasNeverMetAndWhatRests)
{
    answer("a-", 55);
    const Outlook later = outlook({"ten", "320600", today + days(21), {}});
    EXPECT_THAT(later.next,
                testing::UnorderedElementsAre(
                    AllOf(named("第一章"), Field("reason", &StudyAdvice::reason, StudyReason::resting),
                          Field("count", &StudyAdvice::count, 21)),
                    AllOf(named("第二章"), Field("reason", &StudyAdvice::reason, StudyReason::unseen),
                          Field("count", &StudyAdvice::count, 60))));
}

TEST_F(OutlookTest, HasMasteryByLevelsTheWeakestFirst)
{
    answer("a-", 10);
    answer("b-", 10, 2);
    const auto subjects = outlook().mastery;
    ASSERT_EQ(subjects.size(), 1u);
    EXPECT_EQ(subjects[0].topic.subject, bank::Subject::constitution);
    EXPECT_EQ(subjects[0].mastery.answers, 20);
    ASSERT_EQ(subjects[0].parts.size(), 1u);
    const MasteryBranch& statute = subjects[0].parts[0];
    EXPECT_EQ(statute.topic.statute, "宪法");
    ASSERT_EQ(statute.parts.size(), 2u);
    EXPECT_EQ(statute.parts[0].topic.chapter, "第二章");
    EXPECT_LT(statute.parts[0].mastery.value, statute.parts[1].mastery.value);
    EXPECT_EQ(statute.parts[1].mastery.answers, 10);
}

TEST_F(OutlookTest, MasteryFollowsTheNewestAnswer)
{
    answer("a-", 10, 1);
    const double before = outlook().mastery[0].parts[0].mastery.value;
    desk.clock.pass(aDay);
    answer("a-", 10);
    const Outlook after = outlook();
    EXPECT_GT(after.mastery[0].parts[0].mastery.value, before);
    EXPECT_EQ(after.mastery[0].parts[0].mastery.answers, 10);
}

TEST_F(OutlookTest, IsForThePaperWantedElseTheOneLastSatElseTheFirst)
{
    library.reset();
    support::writeText(machine.folder / "shipped/five.yaml",
                       support::LibraryFolder::blueprintText("five", 6));
    library.emplace(machine.open());
    EXPECT_EQ(gather({"ten", "320600", today, {}}).blueprint.id, "ten");
    EXPECT_EQ(gather({"", "320600", today, {}}).blueprint.id, "five");
    EXPECT_THAT(gather().choices, testing::ElementsAre("five", "ten"));

    exam::Blueprint ten = *library->blueprint("ten");
    const auto paper = drawPaper(*library, {ten, 1, today, "320600", {}});
    ASSERT_TRUE(paper);
    auto attempt = startExam(*desk.history, *paper, desk.clock, "01900000-0000-7000-8000-000000000009");
    ASSERT_TRUE(attempt);
    ExamDesk sitting(*desk.history, desk.clock, *attempt);
    ASSERT_TRUE(sitting.respond(0, bank::OptionSet::of(2)));
    ASSERT_TRUE(sitting.submit());
    EXPECT_EQ(gather({"", "320600", today, {}}).blueprint.id, "ten");
    EXPECT_EQ(gather({"gone", "320600", today, {}}).blueprint.id, "ten");
    EXPECT_EQ(gather().mocks, 1);
}

TEST_F(OutlookTest, NeedsABlueprint)
{
    library.reset();
    std::filesystem::remove(machine.folder / "shipped/ten.yaml");
    library.emplace(machine.open());
    const auto gathered = gatherOutlook(*library, *desk.history, {"ten", "320600", today, {}});
    ASSERT_FALSE(gathered);
    EXPECT_EQ(gathered.error().code, base::Code::notFound);
}
