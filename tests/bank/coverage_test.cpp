// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank/coverage.h"

#include "reading.h"

#include <gmock/gmock.h>

using bank::ArticleNumber;
using bank::ArticleRun;
using bank::ChapterCoverage;
using bank::Coverage;
using bank::Question;
using bank_test::statutes;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;

namespace {

Question about(std::initializer_list<const char*> basis, bank::Type type = bank::Type::single,
               int difficulty = 3, const char* chapter = "第一章")
{
    Question question;
    question.id = "q";
    question.type = type;
    question.chapter = chapter;
    question.difficulty = difficulty;
    question.verified = base::makeDay(2026, 11, 20);
    for (const char* citation : basis)
        question.basis.push_back(*bank::parseCitation(citation));
    return question;
}

Coverage count(const std::vector<Question>& questions, const bank::Statutes& known = statutes())
{
    bank::CoverageCounter counter(known, bank_test::today);
    for (const Question& question : questions)
        counter.add(question);
    return counter.result();
}

bank::Statute withArticles(const char* name, int last, std::vector<ArticleNumber> inserted = {})
{
    bank::Statute statute;
    statute.shortName = statute.name = name;
    bank::StatuteVersion version;
    version.adopted = version.effective = base::makeDay(2020, 1, 1);
    version.last = last;
    version.inserted = std::move(inserted);
    version.preamble = true;
    statute.versions = {version};
    return statute;
}

} // namespace

TEST(Coverage, CountsAQuestionForEveryArticleAndStatuteItCites)
{
    const bank::Statutes known({withArticles("甲法", 9), withArticles("乙法", 2)});
    const Coverage coverage =
        count({about({"甲法 第二条第一款", "甲法 第二条第三款", "甲法 第四条", "乙法 第一条"}),
               about({"甲法 第二条"}), about({"甲法 序言"})},
              known);
    EXPECT_EQ(coverage.questions, 3);
    ASSERT_EQ(coverage.statutes.size(), 2u);
    const bank::StatuteCoverage& first = coverage.statutes[0];
    EXPECT_EQ(first.statute, "甲法");
    EXPECT_EQ(first.questions, 3);
    EXPECT_EQ(first.preamble, 1);
    EXPECT_EQ(first.known, 9);
    EXPECT_THAT(first.articles, ElementsAre(Pair(ArticleNumber{2, 0}, 2), Pair(ArticleNumber{4, 0}, 1)));
    EXPECT_EQ(coverage.statutes[1].questions, 1);
    EXPECT_THAT(coverage.without, IsEmpty());
}

TEST(Coverage, CountsTypesDifficultiesAndChaptersInTheOrderOfTheStatute)
{
    const bank::Statutes known({withArticles("甲法", 9), withArticles("乙法", 2)});
    const Coverage coverage =
        count({about({"甲法 第八条"}, bank::Type::multiple, 5, "第二章"),
               about({"甲法 第二条"}, bank::Type::trueFalse, 1, "第一章"),
               about({"乙法 第一条", "甲法 第三条"}, bank::Type::single, 1, "乙法的章")},
              known);
    const bank::StatuteCoverage& first = coverage.statutes[0];
    EXPECT_THAT(first.types, ElementsAre(1, 1, 0, 1, 0, 0));
    EXPECT_THAT(first.difficulties, ElementsAre(2, 0, 0, 0, 1));
    EXPECT_THAT(first.chapters,
                ElementsAre(ChapterCoverage{"第一章", 1, {2, 0}}, ChapterCoverage{"第二章", 1, {8, 0}}));
    EXPECT_THAT(coverage.statutes[1].chapters, ElementsAre(ChapterCoverage{"乙法的章", 1, {1, 0}}));
}

TEST(Coverage, FindsHolesAsRangesWithTheInsertedArticlesInTheirPlaces)
{
    const bank::Statutes known({withArticles("甲法", 9, {{2, 1}, {6, 1}, {6, 2}})});
    const Coverage coverage =
        count({about({"甲法 第一条"}), about({"甲法 第三条"}), about({"甲法 第六条之一"})}, known);
    EXPECT_EQ(coverage.statutes[0].known, 12);
    EXPECT_THAT(
        coverage.statutes[0].holes,
        ElementsAre(ArticleRun{{2, 0}, {2, 1}}, ArticleRun{{4, 0}, {6, 0}}, ArticleRun{{6, 2}, {9, 0}}));
    EXPECT_THAT(count({about({"甲法 第一条"})}, bank::Statutes({withArticles("甲法", 1)})).statutes[0].holes,
                IsEmpty());
}

TEST(Coverage, KnowsNoHolesOfAStatuteWithoutArticles)
{
    const Coverage coverage = count({about({"甲法"})}, bank::Statutes({withArticles("甲法", 0)}));
    EXPECT_EQ(coverage.statutes[0].questions, 1);
    EXPECT_EQ(coverage.statutes[0].known, 0);
    EXPECT_THAT(coverage.statutes[0].holes, IsEmpty());
}

TEST(Coverage, NamesStatutesWithoutAQuestionUnlessTheyAreRepealed)
{
    EXPECT_THAT(count({}).without, ElementsAre("试验法"));
    EXPECT_THAT(count({about({"试验法 第一条"})}).without, IsEmpty());
    const Coverage coverage = count({about({"某法 第一条", "某法 第二条"})});
    EXPECT_THAT(coverage.unregistered, ElementsAre(Pair("某法", 1)));
}

TEST(Coverage, LeavesOutWhatIsNotActiveAndWhatTheLawWithholds)
{
    Question draft = about({"试验法 第一条"});
    draft.status = bank::Status::draft;
    Question stale = about({"试验法 第二条"});
    stale.verified = base::makeDay(2020, 1, 1);
    const Coverage coverage = count({draft, stale});
    EXPECT_EQ(coverage.questions, 0);
    EXPECT_EQ(coverage.withheld, 1);
    EXPECT_THAT(coverage.statutes, IsEmpty());
}

TEST(Coverage, PutsTheStatuteWithMostQuestionsFirst)
{
    const bank::Statutes known({withArticles("甲法", 9), withArticles("乙法", 2), withArticles("丙法", 2)});
    const Coverage coverage = count(
        {about({"乙法 第一条"}), about({"乙法 第二条"}), about({"甲法 第一条"}), about({"丙法 第一条"})},
        known);
    std::vector<std::string> names;
    for (const bank::StatuteCoverage& statute : coverage.statutes)
        names.push_back(statute.statute);
    EXPECT_THAT(names, ElementsAre("乙法", "甲法", "丙法"));
    EXPECT_EQ(coverage.of(*known.find("乙法"))->questions, 2);
    EXPECT_EQ(coverage.of(withArticles("丁法", 1)), nullptr);
}
