// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Prints how readiness and the ranking of chapters do with simulated people: simulate_readiness [PEOPLE]
#include "readiness/study_trials.h"
#include "readiness/trials.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <utility>

using namespace simulation;

namespace {

std::vector<Forecast> withoutLearners(const std::vector<Forecast>& all)
{
    return {all.begin() + practice::forecastsNeeded, all.end()};
}

void printScores(const char* name, const std::vector<Forecast>& forecasts)
{
    std::printf("| %s | %.3f | %.4f | %.3f | %.3f | %.3f | %.3f |\n", name, meanForecast(forecasts),
                brier(forecasts), skill(forecasts), logLoss(forecasts), calibrationError(forecasts),
                areaUnderCurve(forecasts));
}

// All methods on the same people: everybody but those the recalibration learns from.
void printMethods(const std::vector<Trial>& trials)
{
    const auto share = forecasts(trials, &Trial::share);
    const auto ours = forecasts(trials, &Trial::ours);
    std::vector<Forecast> base = withoutLearners(ours);
    const double rate = baseRate(base);
    for (Forecast& forecast : base)
        forecast.chance = rate;
    std::printf(
        "\n| forecast | mean | Brier | skill | log loss | ECE | AUC |\n|---|---|---|---|---|---|---|\n");
    printScores("base rate", base);
    printScores("share of the last 100, binomial", withoutLearners(share));
    printScores("the same, recalibrated", recalibrated(share));
    printScores("readiness, raw", withoutLearners(ours));
    printScores("readiness, recalibrated", recalibrated(ours));
    printScores("the true chance (ceiling)", withoutLearners(forecasts(trials, &Trial::trueChance)));
}

void printReliability(const char* name, const std::vector<Forecast>& forecasts)
{
    std::printf("\n| %s | people | mean forecast | passed | 95 %% interval |\n|---|---|---|---|---|\n", name);
    const auto bins = reliability(forecasts);
    for (std::size_t i = 0; i < bins.size(); ++i) {
        if (bins[i].count == 0)
            continue;
        const auto [low, high] = wilson(bins[i].passed, bins[i].count);
        std::printf("| %zu0-%zu0 %% | %d | %.3f | %.3f | %.3f-%.3f |\n", i, i + 1, bins[i].count,
                    bins[i].forecast, static_cast<double>(bins[i].passed) / bins[i].count, low, high);
    }
}

void printHead(const char* first)
{
    std::printf(
        "\n| %s | passed | share: skill | raw: mean | skill | ECE | recalibrated: skill | ECE | ceiling | "
        "interval holds | its width |\n|---|---|---|---|---|---|---|---|---|---|---|\n",
        first);
}

void printRow(const char* name, const Scenario& scenario)
{
    const std::vector<Trial> trials = runTrials(scenario);
    const auto ours = forecasts(trials, &Trial::ours);
    const auto again = recalibrated(ours);
    std::printf("| %s | %.3f | %.3f | %.3f | %.3f | %.3f | %.3f | %.3f | %.3f | %.2f | %.2f |\n", name,
                baseRate(ours), skill(forecasts(trials, &Trial::share)), meanForecast(ours), skill(ours),
                calibrationError(ours), skill(again), calibrationError(again),
                skill(forecasts(trials, &Trial::trueChance)), intervalsThatHold(trials), meanWidth(trials));
}

void printByAnswers(const Scenario& people)
{
    Scenario scenario = people;
    scenario.people *= 2;
    printHead("answers");
    for (const int answers : {20, 40, 60, 80, 100, 150, 200, 300}) {
        scenario.answers = answers;
        scenario.mean = people.mean + people.growth * (people.answers - answers) / 300; // equal at the mock
        printRow(std::to_string(answers).c_str(), scenario);
    }
}

void printVariants(const Scenario& scenario)
{
    printHead("variant");
    Scenario shipped = scenario;
    shipped.blueprint = preAppointment();
    printRow("55 questions, 60 of 100", shipped);
    Scenario halves = scenario;
    halves.blueprint = fortyQuestions(exam::Scoring::halfIfSubset);
    printRow("half marks for a part of the key", halves);
    Scenario later = scenario;
    later.days = 30;
    later.mean += 0.2;
    printRow("up to 30 days of forgetting before the mock", later);
    later.daysTold = false;
    printRow("the same, model not told of the days", later);
    Scenario seen = scenario;
    seen.memory = 1;
    seen.mean -= 0.4;
    printRow("a quarter seen and remembered, model not told", seen);
    seen.recall = true;
    printRow("the same, model told what FSRS reckons", seen);
    seen.memory = 0.5;
    printRow("remembered half as long as FSRS reckons, told", seen);
    seen.recall = false;
    printRow("the same, not told", seen);
    seen.memory = 1;
    seen.recall = true;
    seen.answers = 200;
    seen.mocks = 3;
    printRow("three mocks before, first answers count", seen);
    seen.repeats = true;
    printRow("three mocks before, all their answers count", seen);
}

void printModels(const Scenario& scenario)
{
    printHead("model, true growth over 300 answers");
    for (const auto& [growth, mean] : {std::pair(0.0, 0.4), {0.4, 0.1}, {0.8, -0.2}}) {
        for (const auto& [name, model] : {std::pair("as chosen", practice::AbilityModel()),
                                          {"no growth", {1.0, 0.5, 0.4, 0, 100}},
                                          {"growth 0.2", {1.0, 0.5, 0.4, 0.2, 100}},
                                          {"half-life 60", {1.0, 0.5, 0.4, 0.1, 60}},
                                          {"half-life 200", {1.0, 0.5, 0.4, 0.1, 200}},
                                          {"chapters alike", {1.0, 0.5, 0.01, 0.1, 100}},
                                          {"subjects alike", {1.0, 0.01, 0.01, 0.1, 100}}}) {
            Scenario other = scenario;
            other.growth = growth;
            other.mean = mean;
            other.model = model;
            char title[80];
            std::snprintf(title, sizeof title, "%s, %.1f", name, growth);
            printRow(title, other);
        }
    }
}

void printStudy(int people)
{
    std::printf("\n| next chapter | chance before | after 80 questions | gained | foretold "
                "|\n|---|---|---|---|---|\n");
    for (const auto& [name, choice] : {std::pair("by the ranking", Choice::ranked),
                                       {"weakest mastery", Choice::weakest},
                                       {"most open questions", Choice::largest},
                                       {"at random", Choice::random}}) {
        StudyScenario scenario;
        scenario.choice = choice;
        scenario.people = people;
        const StudyOutcome outcome = study(scenario);
        std::printf("| %s | %.3f | %.3f | %.3f | %.3f |\n", name, outcome.before, outcome.after,
                    outcome.after - outcome.before, outcome.foretold);
    }
}

} // namespace

int main(int argc, char** argv)
{
    Scenario scenario;
    if (argc > 1)
        scenario.people = std::max(100, std::atoi(argv[1]));
    const std::vector<Trial> trials = runTrials(scenario);
    printMethods(trials);
    const auto ours = forecasts(trials, &Trial::ours);
    printReliability("readiness, raw", withoutLearners(ours));
    printReliability("readiness, recalibrated", recalibrated(ours));
    printByAnswers(scenario);
    printVariants(scenario);
    printModels(scenario);
    printStudy(scenario.people / 5);
}
