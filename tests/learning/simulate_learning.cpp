// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/trial.h"

#include <charconv>
#include <cstdio>
#include <cstring>

using namespace learning;

namespace {

constexpr std::uint64_t seed = 20261125;

std::vector<World> mainWorlds()
{
    const std::pair<const char*, Forgetting> kinds[] = {
        {"traces", Forgetting::traces}, {"halving", Forgetting::halving}, {"fsrs", Forgetting::fsrs}};
    std::vector<World> all;
    for (const int days : {10, 21, 60})
        for (const auto& [name, forgetting] : kinds)
            for (const bool fast : {false, true}) {
                World world;
                world.name = std::to_string(days) + " days, " + name + (fast ? ", fast" : ", slow");
                world.nature.forgetting = forgetting;
                world.nature.pace = fast ? 1.6 : 0.7;
                world.plan.days = days;
                all.push_back(world);
            }
    return all;
}

// Each differs from the usual one (21 days, traces, pace 1) in one thing.
std::vector<World> otherWorlds()
{
    std::vector<World> all;
    const World usual;
    const auto also = [&](const char* name, auto change) {
        World world = usual;
        world.name = name;
        change(world);
        all.push_back(world);
    };
    also("21 days, exam day not told", [](World& w) { w.plan.examDayTold = false; });
    also("21 days, 20 answers a day", [](World& w) { w.plan.answersADay = 20; });
    also("21 days, exam as the bank", [](World& w) { w.evenQuota = true; });
    also("21 days, nothing carries over", [](World& w) { w.nature.transfer = 0; });
    also("21 days, weak learners", [](World& w) { w.nature.ability = -2; });
    also("21 days, strong learners", [](World& w) { w.nature.ability = 0.3; });
    also("10 days, weak, 20 answers a day", [](World& w) {
        w.nature.ability = -2;
        w.plan.days = 10;
        w.plan.answersADay = 20;
    });
    also("21 days, exam of 60", [](World& w) { w.mock = 60; });
    return all;
}

int numberOf(const char* text, int fallback)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text, text + std::strlen(text), number);
    return error == std::errc() && *end == 0 && number > 1 ? number : fallback;
}

Side sitBy(practice::Mode mode, const World& world, int learners)
{
    Plan plan = world.plan;
    plan.mode = mode;
    return sit(world, plan, learners, seed);
}

void printModes(const World& world, int learners)
{
    const Side smart = sitBy(practice::Mode::smart, world, learners);
    const Side random = sitBy(practice::Mode::random, world, learners);
    const Side sequential = sitBy(practice::Mode::sequential, world, learners);
    const Mean overRandom = advantage(smart, random);
    const Mean overSequential = advantage(smart, sequential);
    std::printf(
        "| %s | %.1f | %.1f | %.1f | %+.2f ± %.2f | %+.2f ± %.2f | %.0f / %.0f / %.0f | %.0f | %.0f |\n",
        world.name.c_str(), smart.score().value, random.score().value, sequential.score().value,
        overRandom.value, overRandom.half, overSequential.value, overSequential.half, smart.passed,
        random.passed, sequential.passed, smart.seen, smart.answers);
    std::fflush(stdout);
}

// What smart runs gain over runs that lack one thing.
void printParts(const World& world, int learners)
{
    const Side smart = sitBy(practice::Mode::smart, world, learners);
    std::printf("| %s", world.name.c_str());
    const auto against = [&](auto change) {
        Plan plan = world.plan;
        change(plan);
        const Mean mean = advantage(smart, sit(world, plan, learners, seed));
        std::printf(" | %+.2f ± %.2f", mean.value, mean.half);
    };
    against([](Plan& plan) { plan.order = Order::dueFirst, plan.paced = false; });
    against([](Plan& plan) { plan.order = Order::newFirst; });
    against([](Plan& plan) { plan.paced = false; });
    against([](Plan& plan) { plan.examDayTold = false; });
    std::puts(" |");
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv)
{
    const int learners = numberOf(argc > 1 ? argv[1] : "", 300);
    std::printf("%d learners a row, seed %llu\n\n", learners, static_cast<unsigned long long>(seed));
    std::puts("| world | smart | random | sequential | smart − random | smart − sequential | passed, %"
              " (s / r / q) | seen by smart | answers of smart |");
    std::puts("|---|---|---|---|---|---|---|---|---|");
    for (const World& world : mainWorlds())
        printModes(world, learners);
    for (const World& world : otherWorlds())
        printModes(world, learners);
    std::puts("\n| smart less … | due before new | new before due | no pace | exam day not told |");
    std::puts("|---|---|---|---|---|");
    for (const World& world : mainWorlds())
        if (world.plan.days <= 21)
            printParts(world, learners);
}
