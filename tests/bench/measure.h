// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <algorithm>
#include <benchmark/benchmark.h>
#include <chrono>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <vector>

namespace measure {

using Times = std::vector<double>;

template<typename Work>
double seconds(Work&& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

// Median, least and most in seconds, under the names that run.py makes its table of: those of the figure, or
// with "peer_" those of what it is compared with.
inline void report(benchmark::State& state, Times times, const std::string& prefix = {})
{
    std::sort(times.begin(), times.end());
    state.counters[prefix + "p50"] = times[times.size() / 2];
    state.counters[prefix + "min"] = times.front();
    state.counters[prefix + "max"] = times.back();
}

// Times both once an iteration, in turn, so that what disturbs the machine disturbs both alike.
template<typename Work, typename Peer>
void inTurn(benchmark::State& state, Work&& work, Peer&& peer)
{
    Times works;
    Times peers;
    for (auto _ : state) {
        works.push_back(seconds(work));
        peers.push_back(seconds(peer));
    }
    report(state, std::move(works));
    report(state, std::move(peers), "peer_");
}

// The value, or an end of the program that says what failed: a figure of a failed run is none.
template<typename T>
T need(base::Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().where + ": " + result.error().what);
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

} // namespace measure
