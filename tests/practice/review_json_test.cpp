// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/review_json.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

using namespace practice;

TEST(ReviewJson, ReadsAHistory)
{
    const auto reviews =
        reviewsFromJson(R"([{"elapsed_days":0,"rating":3},{"elapsed_days":12,"rating":1,"more":true}])");
    ASSERT_TRUE(reviews);
    EXPECT_EQ(*reviews, (std::vector<Review>{{0, Grade::good}, {12, Grade::again}}));
    EXPECT_TRUE(reviewsFromJson("[]")->empty());
}

TEST(ReviewJson, NamesTheReviewThatIsNone)
{
    for (const char* text :
         {R"([{"elapsed_days":0,"rating":3},{"elapsed_days":1,"rating":0}])",
          R"([{"elapsed_days":0,"rating":3},{"elapsed_days":1,"rating":5}])",
          R"([{"elapsed_days":0,"rating":3},{"elapsed_days":-1,"rating":3}])",
          R"([{"elapsed_days":0,"rating":3},{"elapsed_days":36501,"rating":3}])",
          R"([{"elapsed_days":0,"rating":3},{"elapsed_days":18446744073709551615,"rating":3}])",
          R"([{"elapsed_days":0,"rating":3},{"elapsed_days":1.5,"rating":3}])",
          R"([{"elapsed_days":0,"rating":3},{"rating":3}])", R"([{"elapsed_days":0,"rating":3},7])"}) {
        const auto reviews = reviewsFromJson(text);
        ASSERT_FALSE(reviews) << text;
        EXPECT_EQ(reviews.error().code, base::Code::invalidArgument);
        EXPECT_EQ(reviews.error().where, "review 2") << text;
    }
}

TEST(ReviewJson, RefusesWhatIsNoHistory)
{
    for (const char* text : {"", "{}", "3", "[", "[{\"elapsed_days\":0", "\xff\xfe"})
        EXPECT_FALSE(reviewsFromJson(text)) << text;
}

TEST(ReviewJson, WritesOneStateAReview)
{
    const std::vector<Review> reviews{{0, Grade::good}, {2, Grade::good}};
    const auto list = nlohmann::json::parse(replayJson(replay(reviews), 0.9));
    ASSERT_EQ(list.size(), 2u);
    EXPECT_EQ(list[0].at("stability"), 2.3065);
    EXPECT_EQ(list[0].at("interval"), 2);
    EXPECT_EQ(list[1].at("interval"), intervalFor(replay(reviews).back(), 0.9));
}
