// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/exam_start.h"
#include "flow/library.h"
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
