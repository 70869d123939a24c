// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/score_summary.h"
#include "support/builders.h"

#include <gmock/gmock.h>

using namespace stats;
using exam::Points;

namespace {

exam::ItemState response(const char* letters)
{
    return {support::letters(letters), false, 0};
}

} // namespace

TEST(WeakArticles, AreOrderedByPointsLostAndFoldParagraphs)
{
    using bank::Type;
    std::vector<bank::SeenQuestion> questions{
        support::question("a", Type::single, "A"), support::question("b", Type::single, "A"),
        support::question("c", Type::multiple, "AB"), support::question("d", Type::multiple, "AB"),
        support::question("e", Type::trueFalse, "A")};
    questions[0].question.basis = {*bank::parseCitation("行政处罚法 第三十六条第一款")};
    questions[1].question.basis = {*bank::parseCitation("行政处罚法 第三十六条第二款")};
    questions[2].question.basis = {*bank::parseCitation("行政许可法 第十二条")};
    questions[3].question.basis = {*bank::parseCitation("民法典 第一条")};
    questions[4].question.basis = {};
    exam::Paper paper;
    paper.blueprint = support::blueprint();
    const int sections[] = {0, 0, 1, 1, 2};
    for (std::size_t i = 0; i < questions.size(); ++i)
        paper.items.push_back({sections[i], questions[i].question.id, "", {}});
    const auto report = exam::mark(
        paper, questions, {response("B"), response("B"), response("A"), response("AB"), response("B")});

    const auto weak = weakArticles(paper, questions, report);
    ASSERT_EQ(weak.size(), 2u);
    EXPECT_EQ(bank::formatCitation(weak[0].article), "行政处罚法 第三十六条");
    EXPECT_EQ(weak[0].wrong, 2);
    EXPECT_EQ(weak[0].lost, Points::whole(2));
    EXPECT_EQ(bank::formatCitation(weak[1].article), "行政许可法 第十二条");
    EXPECT_EQ(weak[1].lost, Points::whole(2));
}

TEST(Trend, NeedsThreeAndSixScores)
{
    EXPECT_FALSE(trend({60, 70}).recent);
    EXPECT_FALSE(trend({60, 70, 80, 1, 1}).change);
    EXPECT_DOUBLE_EQ(*trend({60, 70, 80}).recent, 70);
    EXPECT_DOUBLE_EQ(*trend({72, 66, 62, 54, 58, 52}).change, (72 + 66 + 62 - 54 - 58 - 52) / 3.0);
}
