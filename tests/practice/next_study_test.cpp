// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/next_study.h"

#include "practice/readiness.h"
#include "support/evidence.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace practice;
using bank::Subject;
using bank::Type;
using exam::Points;
using exam::SectionKind;
using support::answers;
using support::chapter;
using support::group;
using support::joined;

namespace {

exam::Blueprint twentyQuestions()
{
    exam::Blueprint out;
    out.sections = {{"单选", SectionKind::single, 20, 0, Points::whole(1), exam::Scoring::allOrNothing}};
    out.total = Points::whole(20);
    out.pass = Points::whole(13);
    out.subjects = {{Subject::constitution, 80}, {Subject::civilCode, 20}};
    return out;
}

std::vector<Ability> abilities(const std::vector<Evidence>& given)
{
    return credibleAbilities(estimateAbility(given, 8), 0);
}

std::vector<StudyGain> rank(const std::vector<QuestionGroup>& pool, const std::vector<Evidence>& given)
{
    base::Random random(1);
    return rankChapters(PaperModel::make(twentyQuestions(), pool).value(), pool, abilities(given), random);
}

const StudyGain& of(const std::vector<StudyGain>& ranking, std::uint32_t n)
{
    return *std::find_if(ranking.begin(), ranking.end(),
                         [&](const StudyGain& gain) { return gain.place.chapter == n; });
}

// Chapters of the constitution (0, 1) and of the civil code (4, 5), forty questions each.
std::vector<QuestionGroup> fourChapters()
{
    std::vector<QuestionGroup> pool;
    for (const std::uint32_t n : {0U, 1U, 4U, 5U})
        pool.push_back(group(chapter(n), Type::single, 40));
    return pool;
}

} // namespace

TEST(RankChapters, PutsFirstTheWeakChapterOfTheHeavySubject)
{
    const auto given = joined({answers(chapter(0), 40, 36), answers(chapter(1), 40, 18),
                               answers(chapter(4), 40, 36), answers(chapter(5), 40, 18)});
    const auto ranking = rank(fourChapters(), given);
    ASSERT_EQ(ranking.size(), 4U);
    EXPECT_EQ(ranking[0].place.chapter, 1U);
    EXPECT_EQ(ranking[3].place.chapter, 4U);
    EXPECT_GT(ranking[0].gain, 0);
    EXPECT_TRUE(std::is_sorted(ranking.begin(), ranking.end(),
                               [](const StudyGain& a, const StudyGain& b) { return a.gain > b.gain; }));
}

TEST(RankChapters, LeavesOutWhatHasNothingLeftToStudy)
{
    auto pool = fourChapters();
    pool[1].open = false;
    const auto ranking = rank(pool, answers(chapter(0), 100, 60));
    EXPECT_EQ(ranking.size(), 3U);
    EXPECT_TRUE(std::none_of(ranking.begin(), ranking.end(),
                             [](const StudyGain& gain) { return gain.place.chapter == 1; }));
    EXPECT_EQ(of(ranking, 0).open, 40);
}

TEST(RankChapters, SeesNoGainInWhatThePaperDoesNotAsk)
{
    auto pool = fourChapters();
    pool.push_back(group(chapter(8), Type::single, 40)); // a subject outside the blueprint
    const auto ranking = rank(pool, answers(chapter(0), 100, 60));
    EXPECT_EQ(of(ranking, 8).gain, 0);
    EXPECT_EQ(ranking.back().place.chapter, 8U);
}

TEST(RankChapters, ForetellsWhatTheStudiedChapterThenBrings)
{
    const auto pool = fourChapters();
    const auto given = answers(chapter(0), 100, 60);
    const auto able = abilities(given);
    const Learning learning{0.9, 0};
    base::Random random(1);
    const auto paper = PaperModel::make(twentyQuestions(), pool).value();
    const double foretold = of(rankChapters(paper, pool, able, random, learning), 1).gain;
    auto studied = pool;
    studied[1].count = 30;
    studied.push_back(group(chapter(1), Type::single, 10));
    studied.back().recall = learning.kept;
    const auto after = PaperModel::make(twentyQuestions(), studied).value();
    const double gained = chanceOf(after, able).value - chanceOf(paper, able).value;
    EXPECT_GT(gained, 0.01);
    EXPECT_NEAR(foretold, gained, 0.15 * gained);
}

TEST(RankChapters, ReckonsByTenQuestionsWhereFewerAreLeft)
{
    auto pool = fourChapters();
    pool.push_back(group(chapter(0), Type::single, 36));
    pool.back().open = false;
    pool[0].count = 4; // of the same forty
    const auto given = answers(chapter(4), 100, 60);
    const auto few = of(rank(pool, given), 0);
    const auto many = of(rank(fourChapters(), given), 0);
    EXPECT_EQ(few.open, 4);
    EXPECT_NEAR(few.gain, many.gain, 0.25 * many.gain);
}

TEST(RankChapters, IsTheSameEveryTime)
{
    const auto given = answers(chapter(0), 100, 60);
    EXPECT_EQ(rank(fourChapters(), given), rank(fourChapters(), given));
}
