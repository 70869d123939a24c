// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank/quantities.h"

#include "bank/plain_text.h"

#include <gmock/gmock.h>

using testing::ElementsAre;
using testing::IsEmpty;

namespace {

// "24/1 月", the unit empty where there is none.
std::vector<std::string> read(std::string_view text)
{
    std::vector<std::string> all;
    const std::u32string points = bank::halfWidth(text);
    for (const bank::Quantity& q : bank::quantitiesIn(points))
        all.push_back(std::to_string(q.value.top) + "/" + std::to_string(q.value.bottom) + " " +
                      bank::toUtf8(q.unit));
    return all;
}

bool only(std::string_view text)
{
    const std::u32string points = bank::halfWidth(text);
    return bank::isOnlyQuantities(points, bank::quantitiesIn(points));
}

} // namespace

TEST(Quantities, AreTheSameInEveryWriting)
{
    for (const char* twoYears : {"二年", "两年", "2年", "２年", "二十四个月", "24个月"})
        EXPECT_THAT(read(twoYears), ElementsAre("24/1 月")) << twoYears;
    for (const char* thirtyPercent : {"百分之三十", "30%", "３０％", "三成", "十分之三", "30.0%"})
        EXPECT_THAT(read(thirtyPercent), ElementsAre("3/10 /")) << thirtyPercent;
    for (const char* halfYear : {"半年", "六个月", "6月"})
        EXPECT_THAT(read(halfYear), ElementsAre("6/1 月")) << halfYear;
    for (const char* money : {"一万二千元", "12000元", "12,000元", "1.2万元"})
        EXPECT_THAT(read(money), ElementsAre("12000/1 元")) << money;
    EXPECT_THAT(read("半数"), ElementsAre("1/2 /"));
    EXPECT_THAT(read("一年半"), ElementsAre("18/1 月"));
    EXPECT_THAT(read("二〇二六年"), ElementsAre("24312/1 月"));
    EXPECT_THAT(read("一百零五人"), ElementsAre("105/1 人"));
    EXPECT_THAT(read("三亿五千万元"), ElementsAre("350000000/1 元"));
}

TEST(Quantities, ShareTheUnitOfARange)
{
    EXPECT_THAT(read("三至五日"), ElementsAre("3/1 日", "5/1 日"));
    EXPECT_THAT(read("一至三年"), ElementsAre("12/1 月", "36/1 月"));
    EXPECT_THAT(read("五日以上十日以下"), ElementsAre("5/1 日", "10/1 日"));
    EXPECT_THAT(read("十五个工作日"), ElementsAre("15/1 工作日"));
    EXPECT_THAT(read("三，五日"), ElementsAre("3/1 ", "5/1 日"));
}

TEST(Quantities, TellOrdinalsAndWordsApart)
{
    EXPECT_THAT(read("第三十六条第二款"), ElementsAre("36/1 第", "2/1 第"));
    EXPECT_FALSE(only("第三十六条"));
    EXPECT_THAT(read("半途而废"), IsEmpty());
    EXPECT_THAT(read(""), IsEmpty());
    EXPECT_THAT(read("3成员"), ElementsAre("3/1 "));
}

TEST(Quantities, SurviveNumbersWithoutEnd)
{
    EXPECT_THAT(read(std::string(2000, '9')), IsEmpty());
    std::string many;
    for (int i = 0; i < 500; ++i)
        many += "亿";
    EXPECT_THAT(read("九" + many), IsEmpty());
    EXPECT_THAT(read("9" + many), IsEmpty());
    EXPECT_THAT(read("0分之三"), ElementsAre("0/1 ", "3/1 "));
    EXPECT_THAT(read("0.000000000000000000001%"), testing::SizeIs(1));
}

TEST(Quantities, CanBeAllThatThereIs)
{
    EXPECT_TRUE(only("三十日内"));
    EXPECT_TRUE(only("不少于三分之二"));
    EXPECT_TRUE(only("五日以上十日以下"));
    EXPECT_TRUE(only("七"));
    EXPECT_FALSE(only("三名居民联名提出"));
    EXPECT_FALSE(only("书面答复"));
    EXPECT_FALSE(only(""));
}
