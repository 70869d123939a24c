// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/mastery.h"

#include "support/evidence.h"

#include <gtest/gtest.h>

using namespace practice;
using bank::Type;
using support::answers;
using support::chapter;
using support::joined;

TEST(Mastery, IsHalfWayWithoutAnswers)
{
    const MasteryReport report = mastery({});
    EXPECT_EQ(report.overall, (Mastery{0.5, 0}));
    EXPECT_EQ(report.subjects.size(), 7U);
    EXPECT_TRUE(report.chapters.empty());
}

TEST(Mastery, CountsTheAnswersBehindEachLevel)
{
    const auto given =
        joined({answers(chapter(0), 3, 3), answers(chapter(1), 4, 3), answers(chapter(2), 5, 3)});
    const MasteryReport report = mastery(given);
    EXPECT_EQ(report.overall.answers, 12);
    EXPECT_EQ(report.subjects[0].answers, 12);
    EXPECT_EQ(report.statutes[0].answers, 7);
    EXPECT_EQ(report.statutes[1].answers, 5);
    EXPECT_EQ(report.chapters[1].answers, 4);
}

TEST(Mastery, TakesOffWhatGuessingWouldHit)
{
    // 625 of 1,000 right with four options are those who know one half and guess the rest.
    EXPECT_NEAR(mastery(answers(chapter(0), 1000, 625)).chapters[0].value, 0.5, 0.001);
    EXPECT_NEAR(mastery(answers(chapter(0), 1000, 750, Type::trueFalse)).chapters[0].value, 0.5, 0.001);
    EXPECT_LT(mastery(answers(chapter(0), 1000, 250)).chapters[0].value, 0.01);
    EXPECT_GE(mastery(answers(chapter(0), 1000, 0)).chapters[0].value, 0);
}

TEST(Mastery, BelievesAFewAnswersOnlyAFewSteps)
{
    const auto few = mastery(joined({answers(chapter(0), 60, 30), answers(chapter(1), 2, 2)})).chapters[1];
    const auto many = mastery(joined({answers(chapter(0), 60, 30), answers(chapter(1), 40, 40)})).chapters[1];
    EXPECT_GT(few.value, 0.4);
    EXPECT_LT(few.value, 0.7);
    EXPECT_GT(many.value, 0.9);
    EXPECT_EQ(few.answers, 2);
}

TEST(Mastery, GivesAChapterWithoutAnswersThatOfItsStatute)
{
    const MasteryReport report = mastery(answers(chapter(3), 30, 30));
    EXPECT_EQ(report.chapters.size(), 4U);
    EXPECT_EQ(report.chapters[2].answers, 0);
    EXPECT_GT(report.chapters[3].value, report.statutes[1].value);
    EXPECT_GT(report.statutes[1].value, report.subjects[0].value);
}

TEST(Mastery, RisesWithEveryRightAnswer)
{
    double before = -1;
    for (int right = 5; right <= 20; ++right) {
        const double now = mastery(answers(chapter(0), 20, right)).chapters[0].value;
        EXPECT_GT(now, before) << right;
        before = now;
    }
}
