// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/exam_start.h"
#include "measure.h"

#include <cstdlib>
#include <string>

// $RENQIAN_BENCH_HOMES/N holds a machine with N questions installed beside the shipped ones, as
// packaging/bench.sh makes it: data/questionbanks and, once a library was opened there, cache. "studied" is
// one of 100,000 questions on which somebody learned for years (studied.h).
namespace homes {

constexpr base::Day today = base::makeDay(2026, 11, 23);

inline std::filesystem::path folder(const std::string& name)
{
    const char* homes = std::getenv("RENQIAN_BENCH_HOMES");
    if (!homes)
        throw std::runtime_error("RENQIAN_BENCH_HOMES is not set: run packaging/bench.sh");
    return std::filesystem::path(homes) / name;
}

inline flow::Places places(const std::string& name)
{
    const std::filesystem::path home = folder(name);
    const auto environment = [&](const std::string& variable) -> std::string {
        if (variable == "RENQIAN_DATA")
            return (home / "data").string();
        return variable == "XDG_CACHE_HOME" ? (home / "cache").string() : std::string();
    };
    return flow::findPlaces(environment, RENQIAN_SOURCE_DIR "/questionbanks", {});
}

// Opened and brought up to date, which indexes the banks when nobody has yet.
inline flow::Library library(const std::string& name)
{
    flow::Library opened = measure::need(flow::Library::open(places(name)));
    measure::need(opened.refresh(today));
    return opened;
}

// 100 questions of four types over five subjects.
inline exam::Blueprint blueprint()
{
    using exam::Points;
    using exam::Scoring;
    using exam::SectionKind;
    exam::Blueprint b;
    b.id = "bench";
    b.title = "一百题";
    b.minutes = 90;
    b.total = Points::whole(140);
    b.pass = Points::whole(84);
    b.sections = {
        {"一、单项选择题", SectionKind::single, 40, 0, Points::whole(1), Scoring::allOrNothing},
        {"二、多项选择题", SectionKind::multiple, 25, 0, Points::whole(2), Scoring::allOrNothing},
        {"三、判断题", SectionKind::trueFalse, 20, 0, Points::whole(1), Scoring::allOrNothing},
        {"四、不定项选择题", SectionKind::indefinite, 15, 0, Points::whole(2), Scoring::halfIfSubset}};
    b.subjects = {{bank::Subject::constitution, 20},
                  {bank::Subject::civilCode, 20},
                  {bank::Subject::administrativeLaw, 35},
                  {bank::Subject::localRegulation, 15},
                  {bank::Subject::supervision, 10}};
    b.difficulty = {40, 35, 25};
    return b;
}

inline exam::PaperWithQuestions draw(const flow::Library& library, std::uint64_t seed,
                                     const std::set<std::string>& avoid = {})
{
    auto paper = flow::drawPaper(library, {blueprint(), seed, today, "320600", avoid});
    if (!paper || paper->questions.size() != 100)
        throw std::runtime_error("no paper of 100 questions");
    return *std::move(paper);
}

} // namespace homes
