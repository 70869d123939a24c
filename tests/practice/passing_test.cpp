// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/passing.h"

#include "base/random.h"
#include "exam/marking.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

using namespace practice;
using bank::OptionSet;
using bank::Subject;
using exam::Points;
using exam::Scoring;

namespace {

constexpr std::array allScorings{Scoring::allOrNothing, Scoring::halfIfSubset, Scoring::perOption,
                                 Scoring::proportional, Scoring::signedMarks};

// Visits every way a paper may end: its chance and the half points of each question.
template<typename Visit>
void eachOutcome(const std::vector<ScoreRow>& rows, const Visit& visit)
{
    std::vector<std::size_t> questions;
    for (std::size_t r = 0; r < rows.size(); ++r)
        questions.insert(questions.end(), static_cast<std::size_t>(rows[r].count), r);
    std::vector<std::size_t> marks(questions.size());
    while (true) {
        double chance = 1;
        for (std::size_t q = 0; q < questions.size(); ++q)
            chance *= rows[questions[q]].marks[marks[q]];
        visit(chance, questions, marks);
        std::size_t q = 0;
        while (q < marks.size() && ++marks[q] == rows[questions[q]].marks.size())
            marks[q++] = 0;
        if (q == marks.size())
            return;
    }
}

bool passes(const std::vector<ScoreRow>& rows, const PassRule& rule,
            const std::vector<std::size_t>& questions, const std::vector<std::size_t>& marks)
{
    int total = 0;
    std::map<Subject, std::pair<int, int>> bySubject; // earned, possible
    for (std::size_t q = 0; q < questions.size(); ++q) {
        const ScoreRow& row = rows[questions[q]];
        total += static_cast<int>(marks[q]);
        bySubject[row.subject].first += static_cast<int>(marks[q]);
        bySubject[row.subject].second += static_cast<int>(row.marks.size()) - 1;
    }
    bool floors = true;
    for (const auto& [subject, percent] : rule.floors) {
        const auto [earned, possible] = bySubject[subject];
        floors = floors && earned * 100 >= possible * percent;
    }
    return floors && total >= rule.pass.halves;
}

ScoreRow row(Subject subject, int count, int halves, base::Random& random)
{
    ScoreRow out{subject, count, {}};
    double sum = 0;
    for (int m = 0; m <= halves; ++m)
        sum += out.marks.emplace_back(random.unit());
    for (double& mark : out.marks)
        mark /= sum;
    return out;
}

std::vector<ScoreRow> smallPaper(base::Random& random)
{
    return {row(Subject::constitution, 2, 2, random), row(Subject::civilCode, 2, 3, random),
            row(Subject::constitution, 1, 4, random), row(Subject::general, 2, 2, random)};
}

} // namespace

TEST(Marks, AreThoseOfMarkingEveryResponse)
{
    for (const Scoring scoring : allScorings) {
        for (int options = 2; options <= 5; ++options) {
            for (int keys = 1; keys <= options; ++keys) {
                constexpr double exact = 0.3;
                const double each = std::pow(exact, 1.0 / options);
                const auto key = OptionSet::all(keys);
                Marks expected(7);
                for (unsigned bits = 0; bits < 1U << options; ++bits) {
                    const auto response = OptionSet::fromBits(bits);
                    const int slips = (key.without(response) | response.without(key)).count();
                    const Points earned = exam::score(scoring, Points::whole(3), key, response, options);
                    expected[static_cast<std::size_t>(earned.halves)] +=
                        std::pow(each, options - slips) * std::pow(1 - each, slips);
                }
                const Marks marks = marksOf(scoring, Points::whole(3), exact, OptionCounts{keys, options});
                ASSERT_EQ(marks.size(), expected.size());
                for (std::size_t m = 0; m < marks.size(); ++m)
                    EXPECT_NEAR(marks[m], expected[m], 1e-12)
                        << toString(scoring) << " " << keys << "/" << options << " mark " << m;
            }
        }
    }
}

TEST(Marks, AreAllOrNothingForOneOption)
{
    for (const Scoring scoring : allScorings) {
        const Marks expected{0.4, 0, 0.6};
        EXPECT_EQ(marksOf(scoring, Points{2}, 0.6, {}), expected) << toString(scoring);
    }
}

TEST(Marks, AreWorthMoreTheMoreIsKnown)
{
    for (const Scoring scoring : allScorings) {
        double before = -1;
        for (const double exact : {0.0, 0.1, 0.5, 0.9, 1.0}) {
            const Marks marks = marksOf(scoring, Points::whole(2), exact, OptionCounts{3, 4});
            double worth = 0;
            for (std::size_t m = 0; m < marks.size(); ++m)
                worth += marks[m] * static_cast<double>(m);
            EXPECT_GT(worth, before) << toString(scoring) << exact;
            before = worth;
        }
    }
}

TEST(ScoreDistribution, IsThatOfEveryOutcome)
{
    base::Random random(11);
    const std::vector<ScoreRow> rows = smallPaper(random);
    std::vector<double> expected(19);
    eachOutcome(rows, [&](double chance, const auto&, const std::vector<std::size_t>& marks) {
        expected[std::accumulate(marks.begin(), marks.end(), std::size_t{0})] += chance;
    });
    const std::vector<double> found = scoreDistribution(rows);
    ASSERT_EQ(found.size(), expected.size());
    for (std::size_t x = 0; x < found.size(); ++x)
        EXPECT_NEAR(found[x], expected[x], 1e-12) << x;
    EXPECT_NEAR(std::accumulate(found.begin(), found.end(), 0.0), 1, 1e-12);
}

TEST(ChanceToPass, IsThatOfEveryOutcomeWithAndWithoutFloors)
{
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        base::Random random(seed);
        const std::vector<ScoreRow> rows = smallPaper(random);
        for (const auto& floors :
             {std::map<Subject, int>{},
              {{Subject::constitution, 40}},
              {{Subject::constitution, 50}, {Subject::civilCode, 33}, {Subject::supervision, 60}}}) {
            const PassRule rule{Points{9}, floors};
            double expected = 0;
            eachOutcome(rows, [&](double chance, const auto& questions, const auto& marks) {
                expected += passes(rows, rule, questions, marks) ? chance : 0;
            });
            EXPECT_NEAR(chanceToPass(rows, rule), expected, 1e-12) << seed << " floors " << floors.size();
        }
    }
}

TEST(ChanceToPass, IsCertainWhereItIs)
{
    const std::vector<ScoreRow> rows{{Subject::general, 3, {0.5, 0.5}}};
    EXPECT_DOUBLE_EQ(chanceToPass(rows, {Points{0}, {}}), 1);
    EXPECT_DOUBLE_EQ(chanceToPass(rows, {Points{4}, {}}), 0);
    EXPECT_DOUBLE_EQ(chanceToPass(rows, {Points{3}, {}}), 0.125);
    EXPECT_DOUBLE_EQ(chanceToPass({}, {Points{0}, {}}), 1);
}

TEST(ChanceGivenMark, IsThatOfThePapersWithThatMark)
{
    for (std::uint64_t seed = 0; seed < 5; ++seed) {
        base::Random random(seed);
        const std::vector<ScoreRow> rows = smallPaper(random);
        for (const auto& floors :
             {std::map<Subject, int>{}, {{Subject::constitution, 50}, {Subject::general, 50}}}) {
            const PassRule rule{Points{9}, floors};
            const auto found = chanceGivenMark(rows, rule);
            for (std::size_t r = 0; r < rows.size(); ++r) {
                for (std::size_t m = 0; m < rows[r].marks.size(); ++m) {
                    std::vector<ScoreRow> given = rows;
                    --given[r].count;
                    given.push_back({rows[r].subject, 1, Marks(rows[r].marks.size())});
                    given.back().marks[m] = 1;
                    EXPECT_NEAR(found[r][m], chanceToPass(given, rule), 1e-12) << r << " mark " << m;
                }
            }
        }
    }
}
