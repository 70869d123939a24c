// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readiness/study_trials.h"
#include "readiness/trials.h"

#include <gtest/gtest.h>

using namespace simulation;

namespace {

Scenario people(int count)
{
    Scenario scenario;
    scenario.people = count;
    return scenario;
}

// As able at the mock as those with more answers.
Scenario withAnswers(int answers)
{
    Scenario scenario = people(300);
    scenario.mean += scenario.growth * (scenario.answers - answers) / 300;
    scenario.answers = answers;
    return scenario;
}

double skillOf(const Scenario& scenario)
{
    return skill(forecasts(runTrials(scenario), &Trial::ours));
}

} // namespace

TEST(ReadinessOfSimulatedPeople, BeatsTheBaseRateAndTheShareOfTheLastHundred)
{
    const std::vector<Trial> trials = runTrials(people(600));
    const auto ours = forecasts(trials, &Trial::ours);
    const auto share = forecasts(trials, &Trial::share);
    EXPECT_GT(skill(ours), 0.5);
    EXPECT_GT(skill(ours), skill(share) + 0.03);
    EXPECT_GT(skill(recalibrated(ours)), 0.5);
    EXPECT_GT(skill(recalibrated(ours)), skill(recalibrated(share)));
    EXPECT_LT(logLoss(ours), logLoss(share));
    EXPECT_LT(calibrationError(recalibrated(ours)), 0.05);
    EXPECT_GT(intervalsThatHold(trials), 0.8);
}

TEST(ReadinessOfSimulatedPeople, IsWorthShowingFromTheNumberOfAnswersItAsksFor)
{
    EXPECT_GT(skillOf(withAnswers(practice::answersNeeded)), 0.5);
    EXPECT_LT(skillOf(withAnswers(practice::answersNeeded / 2)), 0.5);
}

TEST(ReadinessOfSimulatedPeople, IsBetterForKnowingWhatIsRemembered)
{
    Scenario scenario = people(200);
    scenario.memory = 1;
    scenario.mean -= 0.4;
    const double untold = skillOf(scenario);
    scenario.recall = true;
    EXPECT_GT(skillOf(scenario), untold + 0.1);
}

TEST(ReadinessOfSimulatedPeople, GoesByFirstAnswersOnly)
{
    Scenario scenario = people(200);
    scenario.memory = 1;
    scenario.recall = true;
    scenario.mean -= 0.4;
    scenario.answers = 200;
    scenario.mocks = 3;
    const double first = skillOf(scenario);
    scenario.repeats = true;
    EXPECT_GT(first, skillOf(scenario) + 0.05);
}

TEST(ReadinessOfSimulatedPeople, HoldsMoreTrueChancesWhenToldOfTheDaysLeft)
{
    Scenario scenario = people(200);
    scenario.days = 30;
    scenario.daysTold = false;
    const double untold = intervalsThatHold(runTrials(scenario));
    scenario.daysTold = true;
    const double told = intervalsThatHold(runTrials(scenario));
    EXPECT_GT(told, untold);
    EXPECT_GT(told, 0.8);
}

TEST(RankingForSimulatedPeople, RaisesTheChanceMoreThanChaptersAtRandom)
{
    StudyScenario scenario;
    scenario.people = 40;
    scenario.lessons = 5;
    const StudyOutcome ranked = study(scenario);
    scenario.choice = Choice::random;
    const StudyOutcome random = study(scenario);
    EXPECT_DOUBLE_EQ(ranked.before, random.before);
    EXPECT_GT(ranked.after - ranked.before, 1.15 * (random.after - random.before));
    EXPECT_NEAR(ranked.foretold, ranked.after - ranked.before, 0.03);
}
