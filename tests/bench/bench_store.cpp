// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A durable response against the least any program can do for it: 4 KiB written in place and synced, in turn
// with it on the same file system (TMPDIR).
#include "../store/sample.h"
#include "measure.h"

#include <benchmark/benchmark.h>
#include <fcntl.h>
#include <stdexcept>
#include <unistd.h>
#include <vector>

namespace {

constexpr int questionCount = 100;

using measure::median;
using measure::need;
using measure::seconds;

class Floor
{
public:
    explicit Floor(const std::filesystem::path& file)
        : m_fd(::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600))
    {
        write();
    }
    ~Floor() { ::close(m_fd); }
    Floor(const Floor&) = delete;
    Floor& operator=(const Floor&) = delete;
    void write()
    {
        ++m_block[0];
        if (::pwrite(m_fd, m_block, sizeof m_block, 0) != sizeof m_block || ::fdatasync(m_fd) != 0)
            throw std::runtime_error("the floor cannot be written");
    }

private:
    int m_fd;
    char m_block[4096] = {};
};

void durableResponse(benchmark::State& state)
{
    const sample::Folder folder;
    auto history = need(store::History::open(folder.path(), sample::noon));
    store::Attempt attempt = sample::attempt(1, questionCount);
    attempt.session.limit *= 100;
    sample::Player player(history, std::move(attempt));
    need(history.createAttempt(player.attempt()));
    Floor floor(folder.path() / "floor");
    std::vector<double> saves;
    std::vector<double> floors;
    for (auto _ : state) {
        const int item = static_cast<int>(saves.size()) % questionCount;
        need(player.play(exam::Move{item}));
        saves.push_back(
            seconds([&] { need(player.respond(item, saves.size() / questionCount % 2 ? "A" : "B")); }));
        floors.push_back(seconds([&] { floor.write(); }));
        state.SetIterationTime(saves.back());
    }
    state.counters["save_p50_us"] = median(saves) * 1e6;
    state.counters["floor_p50_us"] = median(floors) * 1e6;
    state.counters["ratio"] = median(saves) / median(floors);
}
// The first exam after the start, while the log still grows, and a long day.
BENCHMARK(durableResponse)->UseManualTime()->Iterations(150)->Unit(benchmark::kMicrosecond);
BENCHMARK(durableResponse)->UseManualTime()->Iterations(3'000)->Unit(benchmark::kMicrosecond);

void createAndClose(benchmark::State& state)
{
    const sample::Folder folder;
    auto history = need(store::History::open(folder.path(), sample::noon));
    std::vector<double> creations;
    std::vector<double> closings;
    int number = 0;
    for (auto _ : state) {
        ++number;
        sample::Player player(history,
                              sample::attempt(number, questionCount, "mock", number * questionCount));
        creations.push_back(seconds([&] { need(history.createAttempt(player.attempt())); }));
        need(player.respond(0, "B"));
        need(player.play(exam::Submit{}));
        closings.push_back(seconds([&] { need(player.close()); }));
        state.SetIterationTime(creations.back() + closings.back());
    }
    state.counters["create_p50_us"] = median(creations) * 1e6;
    state.counters["close_p50_us"] = median(closings) * 1e6;
}
BENCHMARK(createAndClose)->UseManualTime()->Iterations(200)->Unit(benchmark::kMicrosecond);

void openHistory(benchmark::State& state)
{
    const sample::Folder folder;
    for (auto _ : state)
        need(store::History::open(folder.path(), sample::noon));
}
BENCHMARK(openHistory)->Iterations(50)->Unit(benchmark::kMicrosecond);

void backUp(benchmark::State& state)
{
    const sample::Folder folder;
    auto history = need(store::History::open(folder.path(), sample::noon));
    for (int number = 1; number <= 100; ++number) {
        sample::Player player(history,
                              sample::attempt(number, questionCount, "mock", number * questionCount));
        need(history.createAttempt(player.attempt()));
        need(player.respond(0, "B"));
        need(player.play(exam::Submit{}));
        need(player.close());
    }
    base::Millis wall = sample::noon;
    for (auto _ : state)
        state.counters["bytes"] = static_cast<double>(need(history.backUp(wall += 1'000)).bytes);
}
BENCHMARK(backUp)->Iterations(20)->Unit(benchmark::kMillisecond);

} // namespace
