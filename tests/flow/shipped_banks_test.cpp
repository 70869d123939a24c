// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/bank_check.h"
#include "flow/exam_start.h"
#include "flow/plan_questions.h"
#include "support/temp_folder.h"
#include "words/words.h"

#include <gmock/gmock.h>
#include <map>

using namespace flow;

namespace {

const base::Day today = base::makeDay(2026, 11, 25);

// The banks that we ship, indexed once for all tests.
struct ShippedBanks : testing::Test
{
    static inline std::unique_ptr<support::TempFolder> folder;
    static inline std::optional<Library> library;

    static void SetUpTestSuite()
    {
        folder = std::make_unique<support::TempFolder>();
        const auto environment = [](const char* name) {
            return name == std::string("HOME") ? folder->path().string() : std::string();
        };
        library = *Library::open(findPlaces(environment, RENQIAN_SOURCE_DIR "/questionbanks", {}));
        ASSERT_TRUE(library->refresh(today));
    }
    static void TearDownTestSuite()
    {
        library.reset();
        folder.reset();
    }
};

std::string sentence(const base::Finding& finding)
{
    return finding.file + ":" + std::to_string(finding.at.line) + ": " + finding.code + " " +
           words::describe(finding, words::Language::chinese).text;
}

} // namespace

TEST_F(ShippedBanks, AreAllGoodAndWithoutWarnings)
{
    const auto sources = *library->catalogue().sources();
    EXPECT_GE(sources.size(), 6u);
    for (const catalogue::Source& source : sources) {
        EXPECT_EQ(source.state, catalogue::State::active) << source.path;
        for (const base::Finding& finding : source.findings)
            ADD_FAILURE() << sentence(finding);
    }
}

TEST_F(ShippedBanks, AreWrittenByTheirOwnRules)
{
    base::Findings findings;
    const auto statutes = loadStatutes(RENQIAN_SOURCE_DIR "/questionbanks/statutes.yaml", findings);
    int questions = 0;
    for (const CheckedFile& file :
         checkBanks({RENQIAN_SOURCE_DIR "/questionbanks"}, statutes, today, Rigour::strict)) {
        questions += file.questions;
        for (const base::Finding& finding : file.findings) {
            if (finding.severity != base::Severity::advice)
                ADD_FAILURE() << sentence(finding);
        }
    }
    EXPECT_GE(questions, 240);
}

TEST_F(ShippedBanks, HoldSixtyQuestionsForEachSubjectOfTheMock)
{
    std::map<bank::Subject, int> counts;
    const auto sources = *library->catalogue().sources();
    for (const catalogue::Source& source : sources)
        counts[source.subject] += source.questions;
    for (bank::Subject subject : {bank::Subject::constitution, bank::Subject::civilCode,
                                  bank::Subject::administrativeLaw, bank::Subject::localRegulation})
        EXPECT_GE(counts[subject], 60) << bank::toString(subject);
}

TEST_F(ShippedBanks, HaveABlueprintForEveryExamOfACity)
{
    std::vector<std::string> ids;
    const auto files = *library->blueprints();
    for (const BlueprintFile& file : files)
        ids.push_back(file.blueprint ? file.blueprint->id : file.path);
    EXPECT_THAT(
        ids, testing::IsSupersetOf({"pre-appointment", "pre-appointment-short", "congress-appointee-congress",
                                    "congress-appointee-court", "congress-appointee-government",
                                    "congress-appointee-procuratorate", "congress-appointee-supervision",
                                    "enforcement", "study-constitution-party", "training-initial",
                                    "shandong-integrity", "study-law-guangxi", "study-law-xinjiang"}));
    EXPECT_EQ(ids.front(), "pre-appointment") << "the mock page begins with it";
}

TEST_F(ShippedBanks, FillEveryBlueprintTwentyTimesInBothRegions)
{
    const auto files = *library->blueprints();
    for (const BlueprintFile& file : files) {
        for (const base::Finding& finding : file.findings)
            ADD_FAILURE() << sentence(finding);
        ASSERT_TRUE(file.blueprint) << file.path;
        for (const char* region : {"320600", "310000"}) {
            for (std::uint64_t seed = 1; seed <= 20; ++seed) {
                const auto paper = drawPaper(*library, {*file.blueprint, seed, today, region, {}});
                ASSERT_TRUE(paper) << file.path << " " << region << ": "
                                   << words::describe(paper.error().shortage.rows.at(0), *file.blueprint,
                                                      words::Language::chinese);
                EXPECT_EQ(static_cast<int>(paper->questions.size()), file.blueprint->questions());
            }
        }
    }
}

TEST_F(ShippedBanks, AndAllOtherFilesCheckClean)
{
    std::map<std::string, int> kinds;
    for (const CheckedFile& file :
         checkBanks({RENQIAN_SOURCE_DIR "/questionbanks"}, library->statutes(), today)) {
        ++kinds[file.kind];
        EXPECT_EQ(file.id.empty(), file.kind == "statutes") << file.path;
        for (const base::Finding& finding : file.findings)
            ADD_FAILURE() << sentence(finding);
    }
    EXPECT_EQ(kinds["statutes"], 1);
    EXPECT_GE(kinds["bank"], 30);
    EXPECT_GE(kinds["blueprint"], 13);
    EXPECT_GE(kinds["plan"], 5);
}

TEST_F(ShippedBanks, HaveAPlanOfEveryKind)
{
    std::vector<practice::PlanKind> kinds;
    const auto files = *library->plans(today);
    for (const PlanFile& file : files) {
        ASSERT_TRUE(file.plan) << file.path;
        kinds.push_back(file.plan->kind);
    }
    using enum practice::PlanKind;
    EXPECT_THAT(kinds, testing::IsSupersetOf({monthly, beforeMeeting, unitList, course, sprint}));
}

// With national banks alone, so that the plans serve every region.
TEST_F(ShippedBanks, HaveTheQuestionsThatPlansAskFor)
{
    const auto files = *library->plans(today);
    for (const PlanFile& file : files) {
        const auto available = *countPlanQuestions(*library, *file.plan, "", today);
        for (std::size_t i = 0; i < available.size(); ++i) {
            const practice::PlanEntry& entry = file.plan->entries[i];
            EXPECT_GE(available[i], entry.goal.questions) << file.plan->id << " " << entry.topic;
            for (const practice::ArticleRange& range : entry.ranges) {
                practice::StudyPlan alone = *file.plan;
                alone.entries = {practice::PlanEntry{{}, {}, {range}, {}}};
                EXPECT_GE(countPlanQuestions(*library, alone, "", today)->at(0), 1)
                    << file.plan->id << " " << practice::formatRange(range);
            }
        }
    }
}
