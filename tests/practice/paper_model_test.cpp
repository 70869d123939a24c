// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/paper_model.h"

#include "support/builders.h"
#include "support/evidence.h"

#include <gtest/gtest.h>

#include <map>

using namespace practice;
using bank::Subject;
using bank::Type;
using exam::Points;
using exam::Scoring;
using exam::SectionKind;
using support::chapter;
using support::group;

namespace {

exam::Section section(SectionKind kind, int count, int points, Scoring scoring = Scoring::allOrNothing)
{
    return {"题", kind, count, 0, Points::whole(points), scoring};
}

exam::Blueprint plan(std::vector<exam::Section> sections)
{
    exam::Blueprint out;
    out.minutes = 10;
    for (const exam::Section& each : sections)
        out.total += each.points * each.questions();
    out.pass = out.total;
    out.sections = std::move(sections);
    return out;
}

// Every kind, both subjects, all labels.
std::vector<QuestionGroup> widePool()
{
    std::vector<QuestionGroup> pool;
    for (const std::uint32_t place : {0U, 4U}) {
        for (int label = 1; label <= 5; ++label) {
            for (const auto type : {Type::single, Type::multiple, Type::trueFalse})
                pool.push_back(group(chapter(place), type, 3, label));
        }
    }
    return pool;
}

} // namespace

TEST(PaperModel, MeetsTheMarginsOfTheBlueprint)
{
    exam::Blueprint blueprint =
        plan({section(SectionKind::single, 4, 1), section(SectionKind::trueFalse, 3, 1),
              section(SectionKind::single, 3, 2)});
    blueprint.subjects = {{Subject::constitution, 70}, {Subject::civilCode, 30}};
    blueprint.difficulty = {40, 30, 30};
    const auto paper = PaperModel::make(blueprint, widePool());
    ASSERT_TRUE(paper);
    base::Random random(1);
    for (int n = 0; n < 50; ++n) {
        std::map<std::size_t, int> sections;
        std::map<Subject, int> subjects;
        std::map<exam::Band, int> bands;
        for (const PaperModel::Row& row : paper->draw(random)) {
            const QuestionGroup& question = paper->questions(row.cell).front();
            sections[row.section] += row.count;
            subjects[question.place.subject] += row.count;
            bands[exam::bandOf(question.difficulty)] += row.count;
            EXPECT_EQ(question.type, row.section == 1 ? Type::trueFalse : Type::single);
        }
        EXPECT_EQ(sections, (std::map<std::size_t, int>{{0, 4}, {1, 3}, {2, 3}}));
        EXPECT_EQ(subjects, (std::map<Subject, int>{{Subject::constitution, 7}, {Subject::civilCode, 3}}));
        EXPECT_EQ(bands, (std::map<exam::Band, int>{
                             {exam::Band::easy, 4}, {exam::Band::medium, 3}, {exam::Band::hard, 3}}));
    }
}

TEST(PaperModel, IsNothingWhereQuestionsAreTooFew)
{
    EXPECT_TRUE(PaperModel::make(plan({section(SectionKind::single, 30, 1)}), widePool()));
    EXPECT_FALSE(PaperModel::make(plan({section(SectionKind::single, 31, 1)}), widePool()));
    EXPECT_FALSE(PaperModel::make(plan({section(SectionKind::indefinite, 1, 1)}), widePool()));
    exam::Blueprint blueprint = plan({section(SectionKind::single, 4, 1)});
    blueprint.subjects = {{Subject::supervision, 100}};
    EXPECT_FALSE(PaperModel::make(blueprint, widePool()));
}

TEST(PaperModel, RefusesPapersThatWouldTakeForEver)
{
    std::vector<QuestionGroup> pool{group(chapter(0), Type::single, 1'000'000)};
    EXPECT_TRUE(PaperModel::make(plan({section(SectionKind::single, 500, 2)}), pool));
    EXPECT_FALSE(PaperModel::make(plan({section(SectionKind::single, 500, 100)}), pool));
}

TEST(PaperModel, KeepsACaseInOneSubject)
{
    exam::Section cases = section(SectionKind::caseGroup, 2, 2);
    cases.caseSize = 3;
    std::vector<QuestionGroup> pool{group(chapter(0), Type::single, 6), group(chapter(4), Type::multiple, 6)};
    EXPECT_FALSE(PaperModel::make(plan({cases}), pool)) << "questions outside cases are no cases";
    for (QuestionGroup& each : pool)
        each.caseSize = 3;
    const auto paper = PaperModel::make(plan({cases}), pool);
    ASSERT_TRUE(paper);
    base::Random random(1);
    std::map<Subject, int> seen;
    for (int n = 0; n < 200; ++n) {
        const auto rows = paper->draw(random);
        ASSERT_EQ(rows.size(), 2U);
        for (const PaperModel::Row& row : rows) {
            EXPECT_EQ(row.count, 3);
            ++seen[paper->questions(row.cell).front().place.subject];
        }
    }
    EXPECT_NEAR(seen[Subject::constitution], 200, 45); // half of 400
    exam::Blueprint civil = plan({cases});
    civil.subjects = {{Subject::civilCode, 100}};
    EXPECT_TRUE(PaperModel::make(civil, pool));
    civil.sections.front().count = 3;
    EXPECT_FALSE(PaperModel::make(civil, pool)) << "nine questions of six";
}

TEST(PaperModel, AveragesTheMarksOfACell)
{
    QuestionGroup hard = group(chapter(0), Type::single, 1, 5);
    QuestionGroup remembered = group(chapter(1), Type::single, 3, 4);
    remembered.recall = 0.9;
    const std::vector pool{hard, remembered};
    const auto paper = PaperModel::make(plan({section(SectionKind::single, 2, 1)}), pool);
    ASSERT_TRUE(paper);
    base::Random random(1);
    const auto rows = paper->draw(random);
    const auto scores = paper->scores(rows, Ability{});
    ASSERT_EQ(scores.size(), 1U);
    EXPECT_EQ(scores[0].count, 2);
    const double unseen = 0.25 + 0.75 * logistic(-1.2);
    const double seen = 0.25 + 0.75 * 0.9;
    EXPECT_NEAR(scores[0].marks.back(), (unseen + 3 * seen) / 4, 1e-12);
    EXPECT_NEAR(scores[0].marks.front(), 1 - (unseen + 3 * seen) / 4, 1e-12);
}

TEST(ChanceKnown, IsTheBetterOfAbilityAndMemory)
{
    QuestionGroup question = group(chapter(0), Type::single, 1);
    Ability able;
    EXPECT_DOUBLE_EQ(chanceKnown(question, able), 0.5);
    question.recall = 0.8;
    EXPECT_DOUBLE_EQ(chanceKnown(question, able), 0.8);
    able.overall = 3;
    EXPECT_DOUBLE_EQ(chanceKnown(question, able), logistic(3));
}
