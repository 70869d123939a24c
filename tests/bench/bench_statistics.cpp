// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What 成绩历史 reads, after $RENQIAN_BENCH_ANSWERS answers (1,000,000 unless told) in three years. The
// history is made once in $RENQIAN_BENCH_HOMES/statistics-N.
#include "../store/sample.h"
#include "base/random.h"
#include "flow/comparison.h"
#include "flow/development.h"
#include "flow/year_record.h"
#include "measure.h"
#include "store/opening.h"
#include "store/study_recording.h"

#include <benchmark/benchmark.h>
#include <cstdio>

namespace {

namespace fs = std::filesystem;
using measure::need;

constexpr base::Day today = base::makeDay(2026, 11, 23);
constexpr int dayCount = 3 * 365;
constexpr int cardCount = 20'000;
constexpr int examCount = 200;
constexpr int questionCount = 100;

int answerCount()
{
    const char* told = std::getenv("RENQIAN_BENCH_ANSWERS");
    return told ? std::atoi(told) : 1'000'000;
}

// Sixty statutes of ten chapters, in seven subjects.
std::vector<practice::Card> newCards()
{
    std::vector<practice::Card> cards(cardCount);
    for (std::size_t i = 0; i < cards.size(); ++i) {
        const std::size_t statute = i % 60;
        cards[i].questionId = "syn-" + std::to_string(i);
        cards[i].topic = {static_cast<bank::Subject>(statute % 7), "第" + std::to_string(statute) + "法",
                          "第" + std::to_string(i / 60 % 10) + "章"};
    }
    return cards;
}

void practise(const fs::path& folder, int answers)
{
    auto connection = need(store::openForWriting(folder, 0, store::steps()));
    connection.database().exec("PRAGMA cache_size = -1000000");
    SQLite::Transaction transaction(connection.database());
    std::vector<practice::Card> cards = newCards();
    base::Random random(1);
    for (int i = 0; i < answers; ++i) {
        practice::Card& card = cards[random.below(cards.size())];
        const auto passed = static_cast<int>(std::int64_t{i} * dayCount / answers);
        const base::Day day = today - std::chrono::days(dayCount - 1 - passed);
        const practice::Answer answer{.right = random.below(5) > 0,
                                      .day = day,
                                      .wall = base::Millis{base::dayNumber(day)} * 86'400'000 + i,
                                      .spent = 20'000};
        const practice::Answered after = practice::answer(card, answer, {});
        card = after.card;
        store::addReview(connection, {after, answer, bank::OptionSet::of(1), "smart", 0}, std::nullopt);
    }
    transaction.commit();
}

void sitExams(store::History& history)
{
    for (int number = 1; number <= examCount; ++number) {
        sample::Player player(history,
                              sample::attempt(number, questionCount, "mock", number * questionCount / 2));
        need(history.createAttempt(player.attempt()));
        for (const int item : {0, 1, 2})
            need(player.respond(item, "B"));
        need(player.play(exam::Submit{}));
        need(player.close());
    }
}

fs::path madeHistory()
{
    const char* homes = std::getenv("RENQIAN_BENCH_HOMES");
    if (!homes)
        throw std::runtime_error("RENQIAN_BENCH_HOMES is not set");
    const int answers = answerCount();
    const fs::path folder = fs::path(homes) / ("statistics-" + std::to_string(answers));
    if (fs::exists(folder))
        return folder;
    std::fprintf(stderr, "making a history of %d answers\n", answers);
    const fs::path part = folder.string() + ".part";
    fs::remove_all(part);
    practise(part, answers);
    {
        auto history = need(store::History::open(part, sample::noon));
        sitExams(history);
        const store::StudyLog log(history);
        if (need(log.sums()) != need(log.recomputedSums()))
            throw std::runtime_error("the sums are not those of the log");
    }
    fs::rename(part, folder);
    return folder;
}

store::History& history()
{
    static store::History opened = need(store::History::open(madeHistory(), sample::noon));
    return opened;
}

template<typename Work>
void time(benchmark::State& state, Work&& work)
{
    store::History& opened = history();
    const store::StudyLog log(opened);
    measure::Times times;
    for (auto _ : state)
        times.push_back(measure::seconds([&] { work(opened, log); }));
    measure::report(state, std::move(times));
}

void scores(benchmark::State& state)
{
    time(state, [](const store::History& opened, const store::StudyLog&) {
        benchmark::DoNotOptimize(need(opened.attempts(1'000)));
    });
}
BENCHMARK(scores)->Iterations(50);

void development(benchmark::State& state)
{
    time(state, [](const store::History& opened, const store::StudyLog& log) {
        benchmark::DoNotOptimize(need(flow::development(opened, log, today)));
    });
}
BENCHMARK(development)->Iterations(50);

void comparison(benchmark::State& state)
{
    time(state, [](const store::History& opened, const store::StudyLog&) {
        const auto newest = need(opened.attempts(2));
        benchmark::DoNotOptimize(need(flow::compareAttempts(opened, newest[1].id, newest[0].id)));
    });
}
BENCHMARK(comparison)->Iterations(50);

void year(benchmark::State& state)
{
    time(state, [](const store::History& opened, const store::StudyLog& log) {
        benchmark::DoNotOptimize(need(flow::recordedYears(opened, log, today)));
        benchmark::DoNotOptimize(need(flow::yearRecord(opened, log, {}, 2026)));
    });
}
BENCHMARK(year)->Iterations(50);

} // namespace
