// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank/near_duplicates.h"

#include <gmock/gmock.h>

using bank::Likeness;
using bank::Shingles;

namespace {

Shingles of(std::string stem, std::string key = "二年")
{
    bank::Question question;
    question.stem = std::move(stem);
    question.options = {"一年", std::move(key)};
    question.key = bank::OptionSet::of(1);
    return bank::shinglesOf(question);
}

// "question other percent"
std::vector<std::string> found(const std::vector<Shingles>& questions)
{
    std::vector<std::string> all;
    for (const Likeness& l : bank::findNearDuplicates(questions))
        all.push_back(std::to_string(l.question) + " " + std::to_string(l.other) + " " +
                      std::to_string(l.percent));
    return all;
}

std::string number(int i)
{
    return std::to_string(i * 7919 % 100'003);
}

} // namespace

TEST(NearDuplicates, AreFoundWhateverTheirPunctuation)
{
    EXPECT_THAT(
        found({of("违法行为在（ ）内未被发现的，不再处罚。"), of("违法行为在( )内未被发现的,不再处罚"),
               of("申请人不服答复，可以向上一级机关投诉的期限是（ ）。", "三日")}),
        testing::ElementsAre("1 0 100"));
}

TEST(NearDuplicates, AreFoundInOtherWords)
{
    const auto all = found({of("某设区的市的司法局完成了市政府规章草案的审查修改，该草案应当经（ ）决定。",
                               "市政府常务会议或者全体会议"),
                            of("某设区的市的司法局把市政府规章草案审查完毕，有权决定该规章草案的是（ ）。",
                               "市政府常务会议或者全体会议")});
    ASSERT_EQ(all.size(), 1u);
    EXPECT_TRUE(all[0].starts_with("1 0 ")) << all[0];
}

TEST(NearDuplicates, AreNotQuestionsOfOneFormOnDifferentMatters)
{
    EXPECT_THAT(found({of("依照行政处罚法，下列情形应当从轻处罚的有（ ）。", "主动消除危害后果"),
                       of("依照行政许可法，下列事项可以不设许可的有（ ）。", "市场能够有效调节")}),
                testing::IsEmpty());
}

TEST(NearDuplicates, NameTheMostAlikeAndTheFirstOfEquals)
{
    EXPECT_THAT(found({of("违法行为在法定期限内没有被发现的，不再处罚，期限是（ ）。"),
                       of("违法行为在法定期限内没有被查处的，不再处罚，期限是（ ）。"),
                       of("违法行为在法定期限内没有被发现的，不再处罚，期限是（ ）。")}),
                testing::ElementsAre(testing::StartsWith("1 0 "), "2 0 100"));
}

TEST(NearDuplicates, AreFoundAmongThousandsOfOneMould)
{
    std::vector<Shingles> all;
    for (int i = 0; i < 2000; ++i)
        all.push_back(
            of("关于事项" + number(i) + "，某机关收到申请后应当怎样处理？", number(i + 1) + "号处理"));
    all.push_back(all[1234]);
    const auto likenesses = bank::findNearDuplicates(all);
    ASSERT_FALSE(likenesses.empty());
    EXPECT_EQ(likenesses.back().question, 2000u);
    EXPECT_EQ(likenesses.back().other, 1234u);
    EXPECT_EQ(likenesses.back().percent, 100);
}

TEST(NearDuplicates, AreFoundWhereEveryPairIsCommon)
{
    EXPECT_EQ(found(std::vector<Shingles>(1500, of("违法行为超过（ ）不再处罚。"))).size(), 1499u);
}
