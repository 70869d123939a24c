// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the history writes, on the file system of TMPDIR, against the same amount written bare.
#include "../store/sample.h"
#include "floor.h"
#include "measure.h"

#include <fstream>

namespace {

constexpr int questionCount = 100;

using measure::need;

void durableResponse(benchmark::State& state)
{
    const sample::Folder folder;
    auto history = need(store::History::open(folder.path(), sample::noon));
    store::Attempt attempt = sample::attempt(1, questionCount);
    attempt.session.limit *= 100;
    sample::Player player(history, std::move(attempt));
    need(history.createAttempt(player.attempt()));
    measure::Floor floor(folder.path() / "floor");
    measure::Times saves;
    measure::Times floors;
    for (auto _ : state) {
        const int item = static_cast<int>(saves.size()) % questionCount;
        const char* letters = saves.size() / questionCount % 2 ? "A" : "B";
        need(player.play(exam::Move{item}));
        saves.push_back(measure::seconds([&] { need(player.respond(item, letters)); }));
        floors.push_back(measure::seconds([&] { floor.write(); }));
    }
    measure::report(state, std::move(saves));
    measure::report(state, std::move(floors), "peer_");
}
// The first exam after the start, while the log still grows, and a long day.
BENCHMARK(durableResponse)->Name("firstResponses")->Iterations(150);
BENCHMARK(durableResponse)->Name("responses")->Iterations(3'000);

void fill(store::History& history)
{
    for (int number = 1; number <= 100; ++number) {
        sample::Player player(history,
                              sample::attempt(number, questionCount, "mock", number * questionCount));
        need(history.createAttempt(player.attempt()));
        need(player.respond(0, "B"));
        need(player.play(exam::Submit{}));
        need(player.close());
    }
}

void backUp(benchmark::State& state)
{
    const sample::Folder folder;
    auto history = need(store::History::open(folder.path(), sample::noon));
    fill(history);
    base::Millis wall = sample::noon;
    std::filesystem::path newest;
    const auto copy = [&] {
        const auto target = folder.path() / "copy";
        std::ofstream(target, std::ios::binary) << std::ifstream(newest, std::ios::binary).rdbuf();
        measure::Floor sync(target);
    };
    measure::inTurn(
        state, [&] { newest = need(history.backUp(wall += 1'000)).path; }, copy);
}
BENCHMARK(backUp)->Iterations(15);

} // namespace
