// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/exam_desk.h"
#include "flow/exam_start.h"
#include "support/fake_clock.h"
#include "support/library.h"

#include <gmock/gmock.h>
#include <set>

using namespace flow;

namespace {

const base::Day today = base::makeDay(2026, 11, 23);

std::set<std::string> idsOf(const exam::PaperWithQuestions& paper)
{
    std::set<std::string> ids;
    for (const exam::PaperItem& item : paper.paper.items)
        ids.insert(item.questionId);
    return ids;
}

} // namespace

TEST(DrawPaper, GivesTheSamePaperForTheSameSeed)
{
    const support::LibraryFolder machine;
    const Library library = machine.open();
    const exam::Blueprint blueprint = *library.blueprint("ten");
    const auto first = drawPaper(library, {blueprint, 5, today, "", {}});
    ASSERT_TRUE(first);
    EXPECT_EQ(first->paper, drawPaper(library, {blueprint, 5, today, "", {}})->paper);
    EXPECT_NE(idsOf(*first), idsOf(*drawPaper(library, {blueprint, 6, today, "", {}})));
    EXPECT_EQ(first->questions.size(), 10u);
}

TEST(DrawPaper, SaysWhatIsMissing)
{
    const support::LibraryFolder machine(7);
    const Library library = machine.open();
    const auto paper = drawPaper(library, {*library.blueprint("ten"), 5, today, "", {}});
    ASSERT_FALSE(paper);
    EXPECT_EQ(paper.error().error.code, base::Code::cannotDraw);
    EXPECT_THAT(paper.error().shortage.rows,
                testing::ElementsAre(exam::ShortRow{exam::ShortRow::Kind::section, 0, {}, {}, 3}));
}

TEST(DrawPaper, AvoidsTheLastPaper)
{
    const support::LibraryFolder machine;
    const Library library = machine.open();
    const exam::Blueprint blueprint = *library.blueprint("ten");
    support::FakeClock clock;
    store::History history = *store::History::open(machine.places.data, clock.now.wall);
    EXPECT_TRUE(questionsToAvoid(library, history, blueprint)->empty());
    auto paper = drawPaper(library, {blueprint, 1, today, "", {}});
    const auto before = idsOf(*paper);
    ASSERT_TRUE(startExam(history, *std::move(paper), clock, "01900000-0000-7000-8000-000000000001"));
    const auto avoid = questionsToAvoid(library, history, blueprint);
    ASSERT_TRUE(avoid);
    EXPECT_EQ(*avoid, before);
    for (const std::string& id : idsOf(*drawPaper(library, {blueprint, 2, today, "", *avoid})))
        EXPECT_FALSE(before.contains(id)) << id;
}
