// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/comparison.h"

#include "support/desk.h"

#include <gmock/gmock.h>

using namespace flow;

namespace {

constexpr const char* first = "01900000-0000-7000-8000-000000000001";
constexpr const char* second = "01900000-0000-7000-8000-000000000002";

struct ComparisonTest : testing::Test
{
    support::Desk desk;

    void sit(const char* id, const char* response)
    {
        auto exam = desk.start(support::blueprint(), id);
        ASSERT_TRUE(exam.respond(0, support::letters(response)));
        ASSERT_TRUE(exam.submit());
        desk.clock.pass(86'400'000);
    }
};

} // namespace

TEST_F(ComparisonTest, PutsTheOlderAttemptFirstWhateverTheOrder)
{
    sit(first, "B");
    sit(second, "A");
    for (const auto& [one, other] : {std::pair(first, second), std::pair(second, first)}) {
        const auto compared = compareAttempts(*desk.history, one, other);
        ASSERT_TRUE(compared);
        EXPECT_EQ(compared->older.attempt.id, first);
        EXPECT_EQ(compared->newer.attempt.id, second);
        EXPECT_EQ(compared->figures.common.size(), 5u);
        EXPECT_EQ(compared->figures.count(stats::Change::better), 1);
    }
}

TEST_F(ComparisonTest, RefusesWhatIsNotTwoClosedAttempts)
{
    sit(first, "A");
    EXPECT_EQ(compareAttempts(*desk.history, first, first).error().code, base::Code::invalidArgument);
    EXPECT_EQ(compareAttempts(*desk.history, first, "no such").error().code, base::Code::notFound);
    const auto open = desk.start(support::blueprint(), second);
    EXPECT_EQ(compareAttempts(*desk.history, first, second).error().code, base::Code::attemptOpen);
}
