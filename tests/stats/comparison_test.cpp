// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/comparison.h"

#include "support/builders.h"

#include <gmock/gmock.h>

using namespace stats;
using bank::Type;
using exam::Points;

namespace {

// A paper of 单 2 × 1, 多 2 × 2, 判 1 × 1, marked.
struct Marked
{
    exam::Paper paper;
    exam::ScoreReport report;

    Marked(const std::vector<std::string>& ids, const std::vector<const char*>& responses)
    {
        paper.blueprint = support::blueprint();
        const int sections[] = {0, 0, 1, 1, 2};
        const Type types[] = {Type::single, Type::single, Type::multiple, Type::multiple, Type::trueFalse};
        std::vector<bank::SeenQuestion> questions;
        std::vector<exam::ItemState> items;
        for (std::size_t i = 0; i < ids.size(); ++i) {
            questions.push_back(support::question(ids[i], types[i], types[i] == Type::multiple ? "AB" : "A"));
            questions.back().subject = i < 2 ? bank::Subject::constitution : bank::Subject::civilCode;
            paper.items.push_back({sections[i], ids[i], "", {}});
            items.push_back({support::letters(responses[i]), false, 1'000});
        }
        report = exam::mark(paper, questions, items);
    }
    Sitting sitting(base::Millis consumed) const { return {paper, report, consumed}; }
};

} // namespace

TEST(Compare, PutsTotalsKindsAndSubjectsSideBySide)
{
    const Marked older({"a", "b", "c", "d", "e"}, {"A", "B", "A", "AB", "A"});
    const Marked newer({"a", "b", "c", "d", "f"}, {"A", "A", "AB", "AB", "B"});
    const Comparison comparison = compare(older.sitting(60'000), newer.sitting(45'000));
    EXPECT_EQ(comparison.total.older.earned, Points::whole(4));
    EXPECT_EQ(comparison.total.newer.earned, Points::whole(6));
    EXPECT_EQ(comparison.total.older.spent, 60'000);
    EXPECT_EQ(comparison.total.newer.spent, 45'000);
    EXPECT_EQ(comparison.total.newer.right, 4);
    const TallyPair& multiple = comparison.kinds.at(exam::SectionKind::multiple);
    EXPECT_EQ(multiple.older.earned, Points::whole(2));
    EXPECT_EQ(multiple.newer.earned, Points::whole(4));
    EXPECT_EQ(multiple.newer.spent, 2'000);
    EXPECT_EQ(comparison.subjects.at(bank::Subject::constitution).newer.right, 2);
    EXPECT_EQ(comparison.subjects.at(bank::Subject::civilCode).older.right, 2);
}

TEST(Compare, TellsWhatBecameOfQuestionsInCommon)
{
    const Marked older({"a", "b", "c", "d", "e"}, {"A", "B", "AB", "A", "A"});
    const Marked newer({"b", "a", "c", "d", "f"}, {"A", "B", "AB", "A", "A"});
    const Comparison comparison = compare(older.sitting(1), newer.sitting(1));
    EXPECT_EQ(comparison.common, (std::vector<CommonQuestion>{{"b", 2, 1, false, true, Change::better},
                                                              {"a", 1, 2, true, false, Change::worse},
                                                              {"c", 3, 3, true, true, Change::same},
                                                              {"d", 4, 4, false, false, Change::same}}));
    EXPECT_EQ(comparison.count(Change::better), 1);
    EXPECT_EQ(comparison.count(Change::worse), 1);
    EXPECT_EQ(comparison.count(Change::same), 2);
}

TEST(Compare, GoesByTheShareWhereThePointsDiffer)
{
    Marked older({"a", "b", "c", "d", "e"}, {"A", "A", "AB", "AB", "A"});
    Marked newer = older;
    newer.paper.blueprint.sections[1].points = Points::whole(4);
    newer.report.items[2].earned = Points::whole(4); // all of it, as before
    newer.report.items[3].earned = Points::whole(3); // more points, a smaller share
    const Comparison comparison = compare(older.sitting(1), newer.sitting(1));
    EXPECT_EQ(comparison.common[2].change, Change::same);
    EXPECT_EQ(comparison.common[3].change, Change::worse);
}

TEST(Compare, KeepsAKindThatOnlyOnePaperHas)
{
    const Marked older({"a", "b", "c", "d", "e"}, {"A", "A", "AB", "AB", "A"});
    Marked newer = older;
    newer.paper.blueprint.sections[2].kind = exam::SectionKind::indefinite;
    const Comparison comparison = compare(older.sitting(1), newer.sitting(1));
    EXPECT_EQ(comparison.kinds.at(exam::SectionKind::trueFalse).newer.questions, 0);
    EXPECT_EQ(comparison.kinds.at(exam::SectionKind::indefinite).older.questions, 0);
    EXPECT_EQ(comparison.kinds.at(exam::SectionKind::indefinite).newer.questions, 1);
}
