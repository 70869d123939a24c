// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the banks that we ship promise to whoever practises with them.
#include "bank/hot_articles.h"
#include "base/file.h"
#include "flow/active_banks.h"
#include "flow/coverage.h"
#include "support/temp_folder.h"

#include <cstdlib>
#include <gtest/gtest.h>
#include <iostream>
#include <map>
#include <optional>

using namespace flow;
using bank::Subject;

namespace {

const base::Day today = base::makeDay(2026, 11, 23);

struct Inventory
{
    int active = 0;
    int cases = 0;
    int right = 0; // true/false questions that are true
    std::map<bank::Type, int> types;
    std::map<Subject, int> subjects;
    std::map<std::string, int> banks;
    std::map<std::string, int> localByRegion;

    void add(const bank::Bank& bank)
    {
        cases += static_cast<int>(bank.cases().size());
        for (const bank::Question& question : bank.questions()) {
            if (question.status != bank::Status::active)
                continue;
            ++active;
            ++types[question.type];
            ++subjects[bank.subject()];
            ++banks[bank.id()];
            if (bank.subject() == Subject::localRegulation)
                ++localByRegion[bank.region()];
            if (question.type == bank::Type::trueFalse && question.key == *bank::OptionSet::fromLetters("A"))
                ++right;
        }
    }
    double percent(bank::Type type) const { return 100.0 * types.at(type) / active; }
};

struct ShippedCoverage : testing::Test
{
    static inline Inventory inventory;
    static inline CoverageReport report;
    static inline std::optional<bank::Statutes> statutes;

    static void SetUpTestSuite()
    {
        const support::TempFolder folder;
        const auto environment = [&](const char* name) {
            return name == std::string("HOME") ? folder.path().string() : std::string();
        };
        const Places places = findPlaces(environment, RENQIAN_SOURCE_DIR "/questionbanks", {});
        auto library = *Library::open(places);
        ASSERT_TRUE(library.refresh(today));
        base::Findings findings;
        statutes = loadStatutes(places.statutes, findings);
        const auto add = [](const bank::RawBank&, const bank::Bank& bank) { inventory.add(bank); };
        ASSERT_TRUE(eachActiveBank(library, *statutes, today, add));
        report = coverage(library, *statutes, {"", "320600", today}).value();
    }
};

} // namespace

TEST_F(ShippedCoverage, HasEnoughQuestionsOfEverySubject)
{
    EXPECT_GE(inventory.active, 1250);
    EXPECT_GE(inventory.subjects[Subject::constitution], 180);
    EXPECT_GE(inventory.subjects[Subject::civilCode], 220);
    EXPECT_GE(inventory.subjects[Subject::administrativeLaw], 460);
    EXPECT_GE(inventory.subjects[Subject::supervision], 130);
    EXPECT_GE(inventory.subjects[Subject::partyRules], 40);
    EXPECT_GE(inventory.subjects[Subject::general], 100);
    EXPECT_GE(inventory.banks["legal-theory"], 60);
    EXPECT_GE(inventory.localByRegion["320600"] + inventory.localByRegion["320000"], 25);
    EXPECT_GE(inventory.localByRegion["310000"], 50);
    EXPECT_GE(inventory.localByRegion[""], 35);
    EXPECT_GE(inventory.cases, 30);
}

TEST_F(ShippedCoverage, KeepsTheSharesOfTheTypes)
{
    struct Share
    {
        bank::Type type;
        int least;
        int most;
    };
    for (const Share& share : {Share{bank::Type::single, 45, 55}, Share{bank::Type::multiple, 20, 30},
                               Share{bank::Type::indefinite, 3, 8}, Share{bank::Type::trueFalse, 17, 23}}) {
        EXPECT_GE(inventory.percent(share.type), share.least) << bank::toString(share.type);
        EXPECT_LE(inventory.percent(share.type), share.most) << bank::toString(share.type);
    }
    const double right = 100.0 * inventory.right / inventory.types[bank::Type::trueFalse];
    EXPECT_NEAR(right, 50, 5) << "who always says true, or never, must not gain by it";
}

TEST_F(ShippedCoverage, CitesOnlyWhatTheRegistryKnowsAndTheLawLeaves)
{
    EXPECT_EQ(report.banks.withheld, 0);
    EXPECT_EQ(report.banks.questions, inventory.active);
    for (const auto& [statute, questions] : report.banks.unregistered)
        ADD_FAILURE() << statute << " in " << questions << " questions";
}

// A blueprint that avoids the last papers can do so only while the banks have others.
TEST_F(ShippedCoverage, GivesMorePreAppointmentPapersThanTheBlueprintAvoids)
{
    ASSERT_GE(report.papers.size(), 2u);
    for (const BlueprintPapers& papers : report.papers) {
        const bool everyday = papers.blueprint.id.starts_with("pre-appointment");
        EXPECT_GT(papers.disjoint.papers, everyday ? papers.blueprint.excludeRecent : 0)
            << papers.blueprint.id;
        EXPECT_EQ(papers.disjoint.papers, papers.disjoint.atMost) << papers.blueprint.id;
    }
}

TEST_F(ShippedCoverage, AsksMostArticlesThatExamsAsk)
{
    const char* reference = std::getenv("RENQIAN_REFERENCE");
    if (!reference)
        GTEST_SKIP() << "the table of hot articles: RENQIAN_REFERENCE names no folder";
    const std::string file = std::string(reference) + "/reference/hot-articles.csv";
    const auto text = base::readFile(file, bank::maxFileBytes);
    if (!text)
        GTEST_SKIP() << "the table of hot articles: there is no " << file;
    base::Findings findings;
    const auto articles = bank::readHotArticles(file, *text, findings);
    EXPECT_TRUE(findings.empty());
    const bank::HotCoverage hot = bank::coverHotArticles(articles, 2, report.banks, *statutes, today);
    EXPECT_GT(hot.counted, 100);
    EXPECT_GE(100.0 * hot.covered / hot.counted, 85);
    for (const bank::HotRow& row : hot.open)
        std::cout << "no question on " << bank::formatCitation(row.article.citation) << "\n";
}
