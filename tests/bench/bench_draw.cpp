// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Drawing a paper of 100 questions with 10,000 and with 100,000 installed, turn and turn about: cells,
// counts, members, the questions themselves and the paper.
#include "homes.h"

#include <benchmark/benchmark.h>

namespace {

using Times = std::vector<double>;

void report(benchmark::State& state, const Times& small, const Times& large)
{
    state.counters["p50_10k_ms"] = measure::median(small) * 1e3;
    state.counters["p50_100k_ms"] = measure::median(large) * 1e3;
    state.counters["p99_100k_ms"] = measure::quantile(large, 0.99) * 1e3;
    state.counters["ratio"] = measure::median(large) / measure::median(small);
}

void drawPaper(benchmark::State& state)
{
    const flow::Library small = homes::library(10'000);
    const flow::Library large = homes::library(100'000);
    Times ofSmall;
    Times ofLarge;
    std::uint64_t seed = 0;
    for (auto _ : state) {
        ++seed;
        ofSmall.push_back(measure::seconds([&] { homes::draw(small, seed); }));
        ofLarge.push_back(measure::seconds([&] { homes::draw(large, seed); }));
    }
    report(state, ofSmall, ofLarge);
}
BENCHMARK(drawPaper)->Iterations(400)->Unit(benchmark::kMillisecond);

// As at home: not the questions of the last two papers.
void drawAvoiding(benchmark::State& state)
{
    const flow::Library small = homes::library(10'000);
    const flow::Library large = homes::library(100'000);
    Times ofSmall;
    Times ofLarge;
    std::uint64_t seed = 0;
    const auto timed = [&](const flow::Library& library, Times& times) {
        std::set<std::string> avoid;
        for (const std::uint64_t before : {seed + 1, seed + 2}) {
            for (const auto& item : homes::draw(library, before).paper.items)
                avoid.insert(item.questionId);
        }
        times.push_back(measure::seconds([&] { homes::draw(library, seed, avoid); }));
    };
    for (auto _ : state) {
        seed += 3;
        timed(small, ofSmall);
        timed(large, ofLarge);
    }
    report(state, ofSmall, ofLarge);
}
BENCHMARK(drawAvoiding)->Iterations(200)->Unit(benchmark::kMillisecond);

// The first paper after the start: the index is opened anew for every one.
void drawFirst(benchmark::State& state)
{
    homes::library(10'000);
    homes::library(100'000);
    Times ofSmall;
    Times ofLarge;
    std::uint64_t seed = 0;
    const auto timed = [&](int questions, Times& times) {
        const flow::Library library = measure::need(flow::Library::open(homes::places(questions)));
        times.push_back(measure::seconds([&] { homes::draw(library, seed); }));
    };
    for (auto _ : state) {
        ++seed;
        timed(10'000, ofSmall);
        timed(100'000, ofLarge);
    }
    report(state, ofSmall, ofLarge);
}
BENCHMARK(drawFirst)->Iterations(100)->Unit(benchmark::kMillisecond);

} // namespace
