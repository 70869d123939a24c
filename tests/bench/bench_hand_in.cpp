// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Handing in 100 answered questions: the last event, marking and the score, until all of it is on the disk
// (TMPDIR).
#include "../support/temp_folder.h"
#include "base/id.h"
#include "flow/exam_desk.h"
#include "homes.h"

#include <benchmark/benchmark.h>

namespace {

using measure::need;

// Every question answered: right, wrong and right in part in turn.
void answer(flow::ExamDesk& desk)
{
    const auto& questions = desk.attempt().questions;
    for (int i = 0; i < static_cast<int>(questions.size()); ++i) {
        const bank::Question& question = questions[static_cast<std::size_t>(i)].question;
        const auto shown =
            exam::toShown(question.key, desk.attempt().paper.items[static_cast<std::size_t>(i)].order);
        need(desk.moveTo(i));
        need(desk.respond(i, i % 3 == 0 ? bank::OptionSet::of(i % question.optionCount()) : shown));
    }
}

void handIn(benchmark::State& state)
{
    const flow::Library library = homes::library(10'000);
    const support::TempFolder folder;
    const base::SystemClock clock;
    auto history = need(store::History::open(folder.path(), clock.read().wall));
    std::vector<double> starts;
    std::vector<double> ends;
    std::uint64_t seed = 0;
    for (auto _ : state) {
        auto paper = homes::draw(library, ++seed);
        std::optional<flow::ExamDesk> desk;
        starts.push_back(measure::seconds([&] {
            desk.emplace(
                history, clock,
                need(flow::startExam(history, std::move(paper), clock, base::newUuid(clock.read().wall))));
        }));
        answer(*desk);
        ends.push_back(measure::seconds([&] { need(desk->submit()); }));
        if (!desk->closedOnDisk() || desk->report()->items.size() != 100)
            return state.SkipWithError("the attempt is not closed");
        state.SetIterationTime(ends.back());
    }
    state.counters["p50_ms"] = measure::median(ends) * 1e3;
    state.counters["p95_ms"] = measure::quantile(ends, 0.95) * 1e3;
    state.counters["start_p50_ms"] = measure::median(starts) * 1e3;
}
BENCHMARK(handIn)->UseManualTime()->Iterations(60)->Unit(benchmark::kMillisecond);

} // namespace
