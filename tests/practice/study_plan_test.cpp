// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/study_plan.h"

#include "bank/reading.h"

#include <fstream>
#include <gmock/gmock.h>

using namespace practice;
using base::makeDay;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

const std::string head = "format: renqian/plan@1\nid: trial\ntitle: 试验\n";

struct Read
{
    std::optional<StudyPlan> plan;
    base::Findings findings;
};

Read readText(const std::string& text, const bank::Statutes& statutes = bank_test::statutes())
{
    Read read;
    if (const auto document = bank::readYaml("a.yaml", text, read.findings))
        read.plan = readPlan(*document, statutes, bank_test::today, read.findings);
    return read;
}

std::vector<std::string> rangesOf(const PlanEntry& entry)
{
    std::vector<std::string> texts;
    for (const ArticleRange& range : entry.ranges)
        texts.push_back(formatRange(range));
    return texts;
}

std::vector<bank::Citation> basis(const char* citation)
{
    return {*bank::parseCitation(citation)};
}

std::vector<std::string> planExamples()
{
    std::ifstream file(RENQIAN_SOURCE_DIR "/questionbanks/FORMAT.md");
    std::vector<std::string> examples;
    bool inside = false;
    std::string example;
    for (std::string line; std::getline(file, line);) {
        if (line == "```yaml") {
            inside = true;
            example.clear();
        } else if (inside && line == "```") {
            inside = false;
            if (example.starts_with("format: renqian/plan@"))
                examples.push_back(example);
        } else if (inside) {
            example += line + "\n";
        }
    }
    return examples;
}

} // namespace

TEST(StudyPlan, IsReadWhole)
{
    const Read read =
        readText(head + "kind: course\nsource: 编者拟定\nentries:\n"
                        "  - week: 1\n    topic: 开头\n    statutes: [试验暂行法, 旧法]\n"
                        "    articles: [试验法 第一条, 中华人民共和国试验法 第二条之一—第三条]\n"
                        "    goal: {questions: 5, mastery: 80}\n"
                        "  - {week: 1, statutes: 试验法}\n");
    ASSERT_TRUE(read.plan);
    const StudyPlan& plan = *read.plan;
    EXPECT_EQ(plan.id, "trial");
    EXPECT_EQ(plan.title, "试验");
    EXPECT_EQ(plan.kind, PlanKind::course);
    EXPECT_EQ(plan.source, "编者拟定");
    ASSERT_EQ(plan.entries.size(), 2u);
    EXPECT_EQ(plan.entries[0].time, (PlanTime{PlanUnit::week, 1}));
    EXPECT_EQ(plan.entries[0].topic, "开头");
    EXPECT_THAT(rangesOf(plan.entries[0]), ElementsAre("试验法 第一条", "试验法 第二条之一—第三条", "旧法"));
    EXPECT_EQ(plan.entries[0].goal, (StudyGoal{5, 80}));
    EXPECT_THAT(rangesOf(plan.entries[1]), ElementsAre("试验法"));
    EXPECT_EQ(plan.entries[1].goal, StudyGoal{});
    EXPECT_THAT(bank_test::written(read.findings),
                ElementsAre("warning plan.repealed 9:23 | 旧法 | 2021-01-01 | 试验法 第三条"));
}

TEST(StudyPlan, TellsPlaceAndParticularsOfAFault)
{
    EXPECT_THAT(
        bank_test::written(readText(head + "kind: sprint\nentries:\n"
                                           "  - {day: 3, statutes: 试难法}\n"
                                           "  - {day: 9, statutes: 试验法, articles: 试验法 第九条}\n")
                               .findings),
        ElementsAre("error plan.statute-unknown 6:24 | 试难法 | 试验法",
                    "error plan.order 7:11 | day | 9 | 3",
                    "error citation.article-missing 7:39 | 试验法 第九条 | 3"));
}

TEST(StudyPlan, HasADueMonth)
{
    const Read read = readText(head + "kind: monthly\nentries:\n  - {month: 2027-02, statutes: 试验法}\n");
    ASSERT_TRUE(read.plan);
    EXPECT_EQ(dueDays(PlanKind::monthly, read.plan->entries[0].time, makeDay(2000, 1, 1)),
              (Period{makeDay(2027, 2, 1), makeDay(2027, 2, 28)}));
}

TEST(StudyPlan, CountsACourseFromItsFirstDay)
{
    const base::Day first = makeDay(2026, 11, 23);
    EXPECT_EQ(dueDays(PlanKind::course, {PlanUnit::day, 1}, first), (Period{first, first}));
    EXPECT_EQ(dueDays(PlanKind::course, {PlanUnit::day, 3}, first),
              (Period{makeDay(2026, 11, 25), makeDay(2026, 11, 25)}));
    EXPECT_EQ(dueDays(PlanKind::course, {PlanUnit::week, 2}, first),
              (Period{makeDay(2026, 11, 30), makeDay(2026, 12, 6)}));
}

TEST(StudyPlan, CountsASprintBackFromTheExam)
{
    const base::Day exam = makeDay(2026, 12, 14);
    EXPECT_EQ(dueDays(PlanKind::sprint, {PlanUnit::day, 1}, exam),
              (Period{makeDay(2026, 12, 13), makeDay(2026, 12, 13)}));
    EXPECT_EQ(dueDays(PlanKind::sprint, {PlanUnit::week, 1}, exam),
              (Period{makeDay(2026, 12, 7), makeDay(2026, 12, 13)}));
    EXPECT_EQ(dueDays(PlanKind::sprint, {PlanUnit::week, 3}, exam),
              (Period{makeDay(2026, 11, 23), makeDay(2026, 11, 29)}));
}

TEST(StudyPlan, OfAListHasNoDays)
{
    const Read read = readText(head + "kind: before-meeting\nentries:\n  - {statutes: 试验法}\n");
    ASSERT_TRUE(read.plan);
    EXPECT_FALSE(dueDays(PlanKind::beforeMeeting, read.plan->entries[0].time, makeDay(2026, 12, 14)));
}

TEST(StudyPlan, CoversQuestionsByOneCitationOfTheirBasis)
{
    const Read read = readText(head + "kind: unit-list\nentries:\n"
                                      "  - {statutes: [试验法, 旧法], articles: 试验法 第一条—第二条}\n");
    ASSERT_TRUE(read.plan);
    const PlanEntry& entry = read.plan->entries[0];
    const bank::Statutes& statutes = bank_test::statutes();
    EXPECT_TRUE(covers(entry, basis("试验法 第二条第一款"), statutes));
    EXPECT_TRUE(covers(entry, basis("试验暂行法 第一条"), statutes)) << "by another name";
    EXPECT_TRUE(covers(entry, basis("旧法 第九条"), statutes)) << "the whole statute";
    EXPECT_FALSE(covers(entry, basis("试验法 第三条"), statutes));
    EXPECT_FALSE(covers(entry, basis("新法 第一条"), statutes));
    EXPECT_FALSE(covers(entry, {}, statutes));
    auto both = basis("试验法 第三条");
    both.push_back(*bank::parseCitation("试验法 第一条"));
    EXPECT_TRUE(covers(entry, both, statutes));
}

TEST(StudyPlan, OfTheFormatDocumentIsGood)
{
    base::Findings ofRegistry;
    const auto registry = bank::readYamlFile(RENQIAN_SOURCE_DIR "/questionbanks/statutes.yaml", ofRegistry);
    ASSERT_TRUE(registry);
    const bank::Statutes statutes = bank::readStatutes(*registry, ofRegistry);
    const auto examples = planExamples();
    EXPECT_EQ(examples.size(), 2u);
    for (const std::string& example : examples) {
        const Read read = readText(example, statutes);
        EXPECT_THAT(bank_test::written(read.findings), IsEmpty());
        EXPECT_TRUE(read.plan) << example;
    }
}

TEST(StudyPlan, NamesItsKindsAsFilesWriteThem)
{
    for (int i = 0; i < 5; ++i) {
        const auto kind = static_cast<PlanKind>(i);
        EXPECT_EQ(parsePlanKind(toString(kind)), kind);
    }
    EXPECT_FALSE(parsePlanKind("weekly"));
}
