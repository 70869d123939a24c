// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Drawing a paper of 100 questions with 100,000 installed, in turn with the same from 10,000: cells, counts,
// members, the questions themselves and the paper.
#include "homes.h"

namespace {

void drawPaper(benchmark::State& state)
{
    const flow::Library small = homes::library("10000");
    const flow::Library large = homes::library("100000");
    std::uint64_t seed = 0;
    measure::inTurn(
        state, [&] { homes::draw(large, ++seed); }, [&] { homes::draw(small, seed); });
}
BENCHMARK(drawPaper)->Iterations(400);

// As at home: not the questions of the last two papers.
void drawAvoiding(benchmark::State& state)
{
    const flow::Library small = homes::library("10000");
    const flow::Library large = homes::library("100000");
    measure::Times ofSmall;
    measure::Times ofLarge;
    std::uint64_t seed = 0;
    const auto timed = [&](const flow::Library& library, measure::Times& times) {
        std::set<std::string> avoid;
        for (const std::uint64_t before : {seed + 1, seed + 2}) {
            for (const auto& item : homes::draw(library, before).paper.items)
                avoid.insert(item.questionId);
        }
        times.push_back(measure::seconds([&] { homes::draw(library, seed, avoid); }));
    };
    for (auto _ : state) {
        seed += 3;
        timed(large, ofLarge);
        timed(small, ofSmall);
    }
    measure::report(state, std::move(ofLarge));
    measure::report(state, std::move(ofSmall), "peer_");
}
BENCHMARK(drawAvoiding)->Iterations(200);

// The first paper after the start: the index is opened anew for every one.
void drawFirst(benchmark::State& state)
{
    homes::library("10000");
    homes::library("100000");
    measure::Times ofSmall;
    measure::Times ofLarge;
    std::uint64_t seed = 0;
    const auto timed = [&](const char* home, measure::Times& times) {
        const flow::Library library = measure::need(flow::Library::open(homes::places(home)));
        times.push_back(measure::seconds([&] { homes::draw(library, seed); }));
    };
    for (auto _ : state) {
        ++seed;
        timed("100000", ofLarge);
        timed("10000", ofSmall);
    }
    measure::report(state, std::move(ofLarge));
    measure::report(state, std::move(ofSmall), "peer_");
}
BENCHMARK(drawFirst)->Iterations(100);

} // namespace
