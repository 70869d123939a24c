// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank/law_change.h"

#include "reading.h"

#include <gtest/gtest.h>

using bank::Currency;
using bank::LawChange;
using bank_test::statutes;

namespace {

bank::Citation cited(std::string_view text)
{
    return bank::parseCitation(text).value();
}

std::optional<LawChange> changeOf(const char* citation, const char* verified, const char* day)
{
    return bank::lawChange(cited(citation), *base::parseDay(verified), statutes(), *base::parseDay(day));
}

} // namespace

TEST(LawChange, NamesTheVersionThatChangedTheArticle)
{
    EXPECT_EQ(changeOf("试验法 第二条第一款", "2021-07-14", "2022-01-01"),
              (LawChange{cited("试验法 第二条第一款"), Currency::stale, base::makeDay(2021, 7, 15),
                         base::makeDay(2021, 1, 22), ""}));
    EXPECT_EQ(changeOf("试验法 第一条", "2021-07-14", "2022-01-01"), std::nullopt) << "left as it was";
    EXPECT_EQ(changeOf("试验法 第二条第一款", "2021-07-15", "2022-01-01"), std::nullopt) << "checked since";
    EXPECT_EQ(changeOf("试验法 第二条第一款", "2021-07-14", "2021-07-14"), std::nullopt) << "a day before";
}

TEST(LawChange, NamesTheFirstOfSeveralVersions)
{
    const auto change = changeOf("试验法 第二条", "1999-01-01", "2022-01-01");
    ASSERT_TRUE(change);
    EXPECT_EQ(change->on, base::makeDay(2000, 7, 1));
}

TEST(LawChange, NamesWhatRepealedTheStatute)
{
    EXPECT_EQ(changeOf("旧法 第一条", "2020-01-01", "2021-01-01"),
              (LawChange{
                  cited("旧法 第一条"), Currency::repealed, base::makeDay(2021, 1, 1), {}, "试验法 第三条"}));
    EXPECT_EQ(changeOf("旧法 第一条", "2020-01-01", "2020-12-31"), std::nullopt);
    EXPECT_EQ(changeOf("旧法 第一条", "2021-01-01", "2022-01-01"), std::nullopt) << "checked since";
}

TEST(LawChange, NamesTheDayFromWhichALawIsInForce)
{
    EXPECT_EQ(changeOf("试验法 第一条", "2000-02-01", "2000-06-30"),
              (LawChange{cited("试验法 第一条"), Currency::notYetInForce, base::makeDay(2000, 7, 1),
                         base::makeDay(2000, 1, 1), ""}));
}

TEST(LawChange, KnowsNothingOfAStatuteThatIsNotRegistered)
{
    EXPECT_EQ(changeOf("新法 第一条", "2000-01-01", "2022-01-01"), std::nullopt);
}
