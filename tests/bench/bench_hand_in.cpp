// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Handing in 100 answered questions: the last event, marking and the score, until all of it is on the disk
// (TMPDIR).
#include "../support/temp_folder.h"
#include "base/id.h"
#include "floor.h"
#include "flow/exam_desk.h"
#include "homes.h"

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
    const flow::Library library = homes::library("10000");
    const support::TempFolder folder;
    const base::SystemClock clock;
    auto history = need(store::History::open(folder.path(), clock.read().wall));
    measure::Floor floor(folder / "floor");
    measure::Times ends;
    measure::Times floors;
    std::uint64_t seed = 0;
    for (auto _ : state) {
        auto attempt = need(
            flow::startExam(history, homes::draw(library, ++seed), clock, base::newUuid(clock.read().wall)));
        flow::ExamDesk desk(history, clock, std::move(attempt));
        answer(desk);
        ends.push_back(measure::seconds([&] { need(desk.submit()); }));
        floors.push_back(measure::seconds([&] {
            floor.write(); // the last event
            floor.write(); // the score
        }));
        if (!desk.closedOnDisk() || desk.report()->items.size() != 100)
            return state.SkipWithError("the attempt is not closed");
    }
    measure::report(state, std::move(ends));
    measure::report(state, std::move(floors), "peer_");
}
BENCHMARK(handIn)->Iterations(60);

} // namespace
