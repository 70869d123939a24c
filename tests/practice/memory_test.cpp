// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/memory.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <cmath>
#include <cstdlib>
#include <fstream>

using namespace practice;

namespace {

void expectClose(double is, double expected, const std::string& what)
{
    EXPECT_LE(std::abs(is - expected), 1e-6 * std::max(1.0, std::abs(expected)))
        << what << ": " << is << " " << expected;
}

struct History
{
    const char* name;
    bool shortTerm;
    std::vector<Review> reviews;
    double stability;
    double difficulty;
    int interval; // at 90 %
};

constexpr Grade again = Grade::again;
constexpr Grade hard = Grade::hard;
constexpr Grade good = Grade::good;
constexpr Grade easy = Grade::easy;

// Results of ts-fsrs 5.4.2 (FSRS-6, default weights, no fuzz).
const History histories[] = {
    {"all four grades over months",
     true,
     {{0, again}, {2, good}, {2, good}, {9, easy}, {72, good}, {0, good}},
     132.25104015,
     5.15031676,
     132},
    {"lapses on one day and late",
     true,
     {{0, good}, {0, again}, {4, good}, {6, easy}, {2, good}, {80, hard}, {5, again}, {3, good}},
     5.10374094,
     9.19866718,
     5},
    {"right and wrong only",
     true,
     {{0, good},
      {0, good},
      {2, good},
      {0, good},
      {12, good},
      {1, good},
      {39, again},
      {0, again},
      {0, good},
      {0, again},
      {4, good},
      {0, good},
      {1, again}},
     0.3904654,
     9.87484449,
     1},
    {"hardly ever known",
     true,
     {{0, again},
      {1, again},
      {1, hard},
      {1, again},
      {2, good},
      {0, again},
      {1, good},
      {1, again},
      {1, good},
      {0, again},
      {1, again}},
     0.10633091,
     9.97270358,
     1},
    {"a first right answer", true, {{0, good}}, 2.3065, 2.11810397, 2},
    {"without the short term",
     false,
     {{0, good}, {0, good}, {0, again}, {5, again}, {7, again}, {1, good}},
     0.57090107,
     9.68416222,
     1},
};

} // namespace

TEST(Memory, AgreesWithPublishedHistories)
{
    for (const History& history : histories) {
        const auto memories = replay(history.reviews, {}, history.shortTerm);
        ASSERT_EQ(memories.size(), history.reviews.size());
        expectClose(memories.back().stability, history.stability, history.name);
        expectClose(memories.back().difficulty, history.difficulty, history.name);
        EXPECT_EQ(intervalFor(memories.back(), 0.9), history.interval) << history.name;
    }
}

TEST(Memory, SpacesADayOfRetentionAsPublished)
{
    const double retentions[] = {0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0};
    const int days[] = {34793, 2508, 387, 90, 27, 9, 3, 1, 1};
    for (std::size_t i = 0; i < std::size(days); ++i)
        EXPECT_EQ(intervalFor({1, 5}, retentions[i]), days[i]) << retentions[i];
    EXPECT_EQ(intervalFor({1, 5}, 0.1), longestInterval);
}

TEST(Memory, FallsToNinetyPercentAfterItsStability)
{
    for (const double stability : {0.2, 1.0, 17.0, 4000.0}) {
        EXPECT_NEAR(recall({stability, 5}, stability), 0.9, 1e-8);
        EXPECT_EQ(recall({stability, 5}, 0), 1);
        EXPECT_EQ(recall({stability, 5}, -3), 1);
    }
}

TEST(Memory, NeverWeakensByAPassOnTheSameDay)
{
    for (const Grade grade : {hard, good, easy})
        for (const double stability : {0.01, 1.0, 50.0, 30000.0})
            EXPECT_GE(review(Memory{stability, 6}, {0, grade}).stability, stability);
    EXPECT_LT(review(Memory{50, 6}, {0, again}).stability, 50);
}

TEST(Memory, StaysWithinItsBounds)
{
    const std::vector<Review> easyOnes(200, {longestInterval, easy});
    const std::vector<Review> wrongOnes(200, {1, again});
    for (const Memory& memory : replay(easyOnes)) {
        EXPECT_LE(memory.stability, longestInterval);
        EXPECT_GE(memory.difficulty, 1);
    }
    for (const Memory& memory : replay(wrongOnes)) {
        EXPECT_GE(memory.stability, 0.001);
        EXPECT_LE(memory.difficulty, 10);
    }
}

TEST(Weights, AreBroughtIntoTheirRanges)
{
    Weights wild;
    wild.w.fill(1e9);
    const Weights high = clamped(wild);
    wild.w.fill(-1e9);
    const Weights low = clamped(wild);
    EXPECT_EQ(high.w[4], 10);
    EXPECT_EQ(high.w[20], 0.8);
    EXPECT_EQ(low.w[0], 0.001);
    EXPECT_EQ(low.w[20], 0.1);
    EXPECT_EQ(clamped(Weights{}), Weights{});
}

// The whole table of 105 histories, where it is at hand.
TEST(Memory, AgreesWithTheWholeTableOfReference)
{
    const char* reference = std::getenv("RENQIAN_REFERENCE");
    if (!reference)
        GTEST_SKIP() << "skipped: no RENQIAN_REFERENCE";
    std::ifstream file(std::string(reference) + "/cases/fsrs_vectors.json");
    const auto cases = nlohmann::json::parse(file).at("algorithm_cases");
    int steps = 0;
    for (const auto& one : cases) {
        std::optional<Memory> memory;
        for (const auto& step : one.at("steps")) {
            const Review next{step.at("elapsed_days"), static_cast<Grade>(step.at("rating").get<int>())};
            memory = review(memory, next, {}, one.at("enable_short_term"));
            const std::string where = one.at("id").get<std::string>();
            expectClose(memory->stability, step.at("stability"), where);
            expectClose(memory->difficulty, step.at("difficulty"), where);
            for (const auto& [retention, days] : step.at("interval").items())
                EXPECT_EQ(intervalFor(*memory, std::stod(retention)), days.get<int>()) << where;
            for (const auto& [days, recalled] : step.at("retrievability_after").items())
                expectClose(recall(*memory, std::stod(days)), recalled, where);
            ++steps;
        }
    }
    EXPECT_GT(steps, 700);
}
