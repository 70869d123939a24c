// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expect.h"
#include "raw.h"
#include "sample.h"

#include <gmock/gmock.h>

namespace {

struct MarkedAttempts : testing::Test
{
    sample::Folder folder;
    base::Result<store::History> history = store::History::open(folder.path(), sample::noon);

    void sit(int number, const char* first)
    {
        sample::Player player(*history, sample::attempt(number));
        ASSERT_TRUE(history->createAttempt(player.attempt()));
        ASSERT_TRUE(player.respond(0, first));
        ASSERT_TRUE(player.play(exam::Submit{}));
        ASSERT_TRUE(player.close());
    }
};

} // namespace

TEST_F(MarkedAttempts, TellTheMarksOfTheNewestAttempts)
{
    sit(1, "A");
    sit(2, "B");
    sit(3, "B");
    const auto marked = history->markedAttempts(2);
    ASSERT_TRUE(marked);
    ASSERT_EQ(marked->size(), 2u);
    EXPECT_EQ(marked->front().summary.id, sample::idOf(3));
    EXPECT_EQ(marked->back().summary.id, sample::idOf(2));
    EXPECT_EQ(marked->front().blueprint.title, "任前法律知识考试（模拟）");
    ASSERT_EQ(marked->front().items.size(), 5u);
    const store::MarkedItem& item = marked->front().items.front();
    EXPECT_EQ(item.subject, bank::Subject::administrativeLaw);
    EXPECT_EQ(item.earned, exam::Points::whole(1));
    EXPECT_TRUE(item.right);
    EXPECT_GT(item.spent, 0);
    EXPECT_FALSE(marked->front().items.back().right);
}

TEST_F(MarkedAttempts, SayTheSameAsTheWholeAttempt)
{
    sit(1, "B");
    const auto whole = history->attempt(sample::idOf(1));
    const auto marked = history->markedAttempts(9);
    ASSERT_TRUE(whole && marked);
    const auto report = exam::mark(whole->paper, whole->questions, whole->session.items);
    EXPECT_EQ(marked->front().blueprint, whole->paper.blueprint);
    for (std::size_t i = 0; i < report.items.size(); ++i) {
        EXPECT_EQ(marked->front().items[i].earned, report.items[i].earned);
        EXPECT_EQ(marked->front().items[i].spent, whole->session.items[i].spent);
        EXPECT_EQ(marked->front().items[i].subject, whole->questions[i].subject);
    }
}

TEST_F(MarkedAttempts, LeaveOutOpenAndDiscardedOnes)
{
    sample::Player player(*history, sample::attempt(1));
    ASSERT_TRUE(history->createAttempt(player.attempt()));
    EXPECT_TRUE(history->markedAttempts(9)->empty());
    ASSERT_TRUE(history->discardAttempt(sample::idOf(1), sample::noon));
    EXPECT_TRUE(history->markedAttempts(9)->empty());
}

TEST_F(MarkedAttempts, SayWhichRecordIsDamaged)
{
    sit(1, "B");
    raw::run(folder.file(), "DROP TRIGGER question_seen_stays; UPDATE question_seen SET body = 'nonsense'");
    const auto marked = history->markedAttempts(9);
    ASSERT_FALSE(marked);
    EXPECT_EQ(marked.error().code, base::Code::damagedRecord);
    EXPECT_NE(marked.error().where.find(sample::idOf(1)), std::string::npos);
}
