// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace practice {

// 智能复习 顺序 随机 错题本 收藏 背题 每日一练 案例 未做题
enum class Mode { smart, sequential, random, mistakes, bookmarks, recite, daily, cases, unseen };

std::string_view toString(Mode mode); // "smart" …
std::optional<Mode> parseMode(std::string_view text);

// A question of the chosen scope, as choosing needs it. Candidates come in the order of the banks.
struct Candidate
{
    std::uint32_t index = 0;     // in the caller's list of questions
    std::int32_t caseGroup = -1; // questions of one case have the same and follow each other
    bool seen = false;
    bool mistake = false;
    bool bookmarked = false;
    std::optional<base::Day> dueDay{};
    std::optional<base::Day> lastDay{};
    double recalled = 0; // chance of recall on the day that counts: today, or the exam day
    double gain = 0;     // what asking it today adds to the marks expected (worth.h); larger first
};

struct RunRequest
{
    Mode mode = Mode::smart;
    std::size_t size = 0; // questions, a case counts for all of its; 0: no limit
    base::Day today;
    std::uint64_t seed = 0;
    std::optional<std::uint32_t> after{}; // where the mode stopped last time: index of that question
    // Of a smart run: new questions at least, and due ones that are remembered worst, while there are any
    // (freshOf and weakestOf in workload.h); the rest goes by gain.
    std::size_t fresh = 0;
    std::size_t weakest = 0;
};

// 一次练习: the questions in the order they are asked, cases whole. Empty when the mode finds none.
std::vector<std::uint32_t> planRun(const std::vector<Candidate>& candidates, const RunRequest& request);

// How many questions the mode can offer.
std::size_t offered(const std::vector<Candidate>& candidates, const RunRequest& request);

} // namespace practice
