// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Practice with 100,000 cards and 1,000,000 reviews: what the practice, home and statistics pages ask for.
#include "../store/raw.h"
#include "exam/paper.h"
#include "floor.h"
#include "flow/practice_desk.h"
#include "homes.h"
#include "studied.h"

namespace {

using measure::need;
using std::chrono::days;

studied::Learner& learner()
{
    static studied::Learner one;
    return one;
}

base::Day today()
{
    return practice::studyDay(learner().clock.now.wall);
}

flow::PracticeDesk start(std::size_t size)
{
    return need(flow::PracticeDesk::start(learner().library, learner().history, learner().clock, "320600",
                                          {practice::Mode::smart, {}, size, 7}));
}

void answer(flow::PracticeDesk& desk)
{
    const auto& order = desk.items()[static_cast<std::size_t>(desk.current())].order;
    need(desk.respond(exam::toShown(desk.question().question.key, order)));
}

// What the page shows beside the question.
void showNext(flow::PracticeDesk& desk)
{
    need(desk.moveTo(desk.current() + 1));
    benchmark::DoNotOptimize(desk.rights() + desk.wrongs());
}

// Everything that is due and everything new, without an end.
void nextQuestion(benchmark::State& state)
{
    flow::PracticeDesk desk = start(0);
    measure::Times times;
    for (auto _ : state) {
        answer(desk);
        times.push_back(measure::seconds([&] { showNext(desk); }));
    }
    measure::report(state, std::move(times));
}
BENCHMARK(nextQuestion)->Iterations(500);

void answerAndNext(benchmark::State& state)
{
    flow::PracticeDesk desk = start(0);
    measure::Floor floor(learner().folder / "floor");
    const auto work = [&] {
        answer(desk);
        showNext(desk);
    };
    measure::inTurn(state, work, [&] { floor.write(); });
}
BENCHMARK(answerAndNext)->Iterations(500);

// The peer lets SQLite read the same rows and add up what is in them.
void startSmart(benchmark::State& state)
{
    const auto history = learner().folder / "data/history.sqlite";
    const auto index = homes::places("studied").catalogue;
    const auto addUp = [&] {
        raw::text(history,
                  "SELECT SUM(length(question_id) + length(substance) + answers + length(note)) FROM card");
        raw::text(index,
                  "SELECT SUM(length(id) + length(chapter) + length(substance) + until_day) FROM question");
    };
    measure::inTurn(
        state, [&] { start(20); }, addUp);
}
BENCHMARK(startSmart)->Iterations(9);

void homePage(benchmark::State& state)
{
    measure::Times times;
    for (auto _ : state)
        times.push_back(measure::seconds([&] {
            benchmark::DoNotOptimize(need(learner().log.counts(today())));
            benchmark::DoNotOptimize(need(learner().log.days(today() - days(30), today())));
        }));
    measure::report(state, std::move(times));
}
BENCHMARK(homePage)->Iterations(50);

// The sums are kept; the peer adds them up from the log.
void statisticsPage(benchmark::State& state)
{
    const auto kept = [&] { benchmark::DoNotOptimize(need(learner().log.sums())); };
    measure::inTurn(state, kept, [&] { benchmark::DoNotOptimize(need(learner().log.recomputedSums())); });
}
BENCHMARK(statisticsPage)->Iterations(5);

void openHistory(benchmark::State& state)
{
    learner();
    support::TempFolder fresh;
    const auto open = [&](const std::filesystem::path& folder) {
        need(store::History::openReadOnly(folder));
    };
    need(store::History::open(fresh.path(), learner().clock.now.wall));
    measure::inTurn(
        state, [&] { open(learner().folder / "data"); }, [&] { open(fresh.path()); });
}
BENCHMARK(openHistory)->Iterations(5);

} // namespace
