// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Readiness and the ranking of chapters for 5,000 answers: a pool the size of the one that is brought along
// (426 chapters), its blueprint of 55 questions. The goal is 50 ms for readiness.
#include "measure.h"
#include "practice/mastery.h"
#include "practice/next_study.h"
#include "practice/readiness.h"

#include <benchmark/benchmark.h>

#include <tuple>

namespace {

using bank::Type;
using practice::Evidence;
using practice::Place;
using practice::QuestionGroup;

constexpr std::uint32_t chapters = 426;

Place placeOf(std::uint64_t chapter)
{
    const auto index = static_cast<std::uint32_t>(chapter);
    return {static_cast<bank::Subject>(index % 5), index / 8, index};
}

Type typeOf(std::uint64_t n)
{
    return n % 10 < 5 ? Type::single : n % 10 < 8 ? Type::multiple : Type::trueFalse;
}

std::vector<Evidence> answers(int count)
{
    base::Random random(1);
    std::vector<Evidence> out;
    for (int i = 0; i < count; ++i)
        out.push_back({placeOf(random.below(chapters)), practice::guessingChance(typeOf(random.below(10)), 4),
                       1 + static_cast<int>(random.below(5)), random.unit() < 0.7});
    return out;
}

// One group a question, as if no two were alike.
std::vector<QuestionGroup> pool(int questions)
{
    base::Random random(2);
    std::vector<QuestionGroup> out;
    for (int i = 0; i < questions; ++i) {
        const Type type = typeOf(random.below(10));
        const int keys = type == Type::multiple ? 2 + static_cast<int>(random.below(3)) : 1;
        out.push_back({placeOf(random.below(chapters)), type, type == Type::trueFalse ? 2 : 4, keys,
                       1 + static_cast<int>(random.below(5)), 0, 1, random.unit() < 0.5,
                       0.5 * random.unit()});
    }
    return out;
}

exam::Blueprint blueprint(exam::Scoring scoring, bool floors)
{
    using exam::Points;
    exam::Blueprint out;
    out.minutes = 90;
    out.pass = Points::whole(60);
    out.total = Points::whole(100);
    out.sections = {
        {"单选", exam::SectionKind::single, 25, 0, Points::whole(2), exam::Scoring::allOrNothing},
        {"多选", exam::SectionKind::multiple, 10, 0, Points::whole(3), scoring},
        {"判断", exam::SectionKind::trueFalse, 20, 0, Points::whole(1), exam::Scoring::allOrNothing}};
    out.subjects = {{placeOf(0).subject, 25},
                    {placeOf(1).subject, 20},
                    {placeOf(2).subject, 40},
                    {placeOf(3).subject, 15}};
    out.difficulty = {40, 35, 25};
    if (floors)
        out.floors = {{placeOf(2).subject, 40}, {placeOf(0).subject, 40}};
    return out;
}

template<typename Work>
void measureWork(benchmark::State& state, const Work& work)
{
    measure::Times times;
    for (auto _ : state)
        times.push_back(measure::seconds(work));
    measure::report(state, std::move(times));
}

void readiness(benchmark::State& state, exam::Scoring scoring, bool floors)
{
    const auto given = answers(5'000);
    const auto questions = pool(1'400);
    const exam::Blueprint plan = blueprint(scoring, floors);
    practice::ReadinessInput input;
    input.answers = given;
    input.chapters = chapters;
    input.questions = questions;
    measureWork(state, [&] { benchmark::DoNotOptimize(practice::readiness(plan, input).chance.value()); });
}
BENCHMARK_CAPTURE(readiness, allOrNothing, exam::Scoring::allOrNothing, false)->Iterations(100);
BENCHMARK_CAPTURE(readiness, proportionalWithFloors, exam::Scoring::proportional, true)->Iterations(100);

void rankChapters(benchmark::State& state)
{
    const auto given = answers(5'000);
    const auto questions = pool(1'400);
    const auto paper = practice::PaperModel::make(blueprint(exam::Scoring::allOrNothing, false), questions);
    measureWork(state, [&] {
        base::Random random(practice::readinessSeed);
        const auto abilities = practice::credibleAbilities(practice::estimateAbility(given, chapters), 0);
        benchmark::DoNotOptimize(practice::rankChapters(paper.value(), questions, abilities, random).front());
    });
}
BENCHMARK(rankChapters)->Iterations(100);

void mastery(benchmark::State& state)
{
    const auto given = answers(5'000);
    measureWork(state, [&] { benchmark::DoNotOptimize(practice::mastery(given).overall); });
}
BENCHMARK(mastery)->Iterations(100);

} // namespace
