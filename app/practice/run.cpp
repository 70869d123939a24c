// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/run.h"

#include "base/random.h"

#include <algorithm>
#include <array>
#include <utility>

namespace practice {

namespace {

constexpr std::array<std::pair<Mode, std::string_view>, 9> names{{{Mode::smart, "smart"},
                                                                  {Mode::sequential, "sequential"},
                                                                  {Mode::random, "random"},
                                                                  {Mode::mistakes, "mistakes"},
                                                                  {Mode::bookmarks, "bookmarks"},
                                                                  {Mode::recite, "recite"},
                                                                  {Mode::daily, "daily"},
                                                                  {Mode::cases, "cases"},
                                                                  {Mode::unseen, "unseen"}}};

// What is asked together: one question, or all questions of a case.
struct Unit
{
    std::size_t first = 0;
    std::size_t count = 1;
    bool seen = true;
    bool mistake = false;
    bool bookmarked = false;
    bool due = false;
    double recalled = 1;
    double gain = 0;      // a question
    std::size_t rank = 0; // in the order of the mode
    bool ahead = false;   // taken whatever the rank
    std::optional<base::Day> lastDay{};
};

using Units = std::vector<Unit>;

void take(Unit& unit, const Candidate& c, base::Day today)
{
    unit.seen = unit.seen && c.seen;
    unit.mistake = unit.mistake || c.mistake;
    unit.bookmarked = unit.bookmarked || c.bookmarked;
    unit.due = unit.due || (c.seen && c.dueDay && *c.dueDay <= today);
    if (c.seen)
        unit.recalled = std::min(unit.recalled, c.recalled);
    unit.gain += c.gain / static_cast<double>(unit.count);
    if (c.lastDay && (!unit.lastDay || *c.lastDay > *unit.lastDay))
        unit.lastDay = c.lastDay;
}

bool fits(const Unit& unit, bool isCase, Mode mode)
{
    switch (mode) {
    case Mode::mistakes:
        return unit.mistake;
    case Mode::bookmarks:
        return unit.bookmarked;
    case Mode::cases:
        return isCase;
    case Mode::unseen:
        return !unit.seen;
    case Mode::smart:
        return unit.due || !unit.seen;
    case Mode::sequential:
    case Mode::random:
    case Mode::recite:
    case Mode::daily:
        return true;
    }
    return true;
}

Units unitsOf(const std::vector<Candidate>& candidates, const RunRequest& request)
{
    Units units;
    for (std::size_t i = 0; i < candidates.size();) {
        Unit unit{.first = i};
        const bool isCase = candidates[i].caseGroup >= 0;
        std::size_t end = i + 1;
        while (isCase && end < candidates.size() && candidates[end].caseGroup == candidates[i].caseGroup)
            ++end;
        unit.count = end - i;
        for (; i < end; ++i)
            take(unit, candidates[i], request.today);
        if (fits(unit, isCase, request.mode))
            units.push_back(unit);
    }
    return units;
}

// Goes on behind the question where the mode stopped, and begins again at the end.
void rotate(Units& units, const std::vector<Candidate>& candidates, std::optional<std::uint32_t> after)
{
    if (!after)
        return;
    const auto stopped = std::find_if(units.begin(), units.end(), [&](const Unit& unit) {
        for (std::size_t i = unit.first; i < unit.first + unit.count; ++i)
            if (candidates[i].index == *after)
                return true;
        return false;
    });
    if (stopped != units.end())
        std::rotate(units.begin(), stopped + 1, units.end());
}

// Unseen first in a random order, then what was seen longest ago.
void shuffle(Units& units, std::uint64_t seed)
{
    base::Random random(seed);
    random.shuffle(units);
    std::stable_sort(units.begin(), units.end(), [](const Unit& a, const Unit& b) {
        if (a.seen != b.seen)
            return !a.seen;
        return a.seen && a.lastDay < b.lastDay;
    });
}

bool weakerFirst(const Unit& a, const Unit& b)
{
    return a.recalled < b.recalled;
}

// By what asking adds; at a tie what is being forgotten, the weakest ahead, before what is new.
bool worthierFirst(const Unit& a, const Unit& b)
{
    if (a.gain != b.gain)
        return a.gain > b.gain;
    if (a.due != b.due)
        return a.due;
    return a.due && weakerFirst(a, b);
}

void order(Units& units, const std::vector<Candidate>& candidates, const RunRequest& request)
{
    switch (request.mode) {
    case Mode::smart:
        return std::stable_sort(units.begin(), units.end(), worthierFirst);
    case Mode::random:
        return shuffle(units, request.seed);
    case Mode::mistakes:
    case Mode::bookmarks:
        return std::stable_sort(units.begin(), units.end(), weakerFirst);
    case Mode::daily: {
        // The same for the whole day, whatever has been answered of it.
        base::Random random(request.seed ^ static_cast<std::uint64_t>(base::dayNumber(request.today)));
        return random.shuffle(units);
    }
    case Mode::sequential:
    case Mode::recite:
    case Mode::cases:
    case Mode::unseen:
        return rotate(units, candidates, request.after);
    }
}

// Of the order given, the first wanted ones up to so many questions are taken before all others.
template<typename Wanted>
void promote(Units& units, const Units& order, std::size_t questions, Wanted wanted)
{
    std::size_t taken = 0;
    for (const Unit& unit : order)
        if (taken < questions && wanted(unit)) {
            units[unit.rank].ahead = true;
            taken += unit.count;
        }
}

void promote(Units& units, const RunRequest& request)
{
    Units byWeakness = units;
    std::stable_sort(byWeakness.begin(), byWeakness.end(), weakerFirst);
    promote(units, units, request.fresh, [](const Unit& unit) { return !unit.seen; });
    promote(units, byWeakness, request.weakest, [](const Unit& unit) { return unit.due; });
    std::stable_partition(units.begin(), units.end(), [](const Unit& unit) { return unit.ahead; });
}

Units fitting(const Units& units, std::size_t size)
{
    Units chosen;
    std::size_t questions = 0;
    for (const Unit& unit : units) {
        if (size > 0 && questions > 0 && questions + unit.count > size)
            continue;
        chosen.push_back(unit);
        questions += unit.count;
        if (size > 0 && questions >= size)
            break;
    }
    return chosen;
}

} // namespace

std::string_view toString(Mode mode)
{
    return std::find_if(names.begin(), names.end(), [&](const auto& entry) { return entry.first == mode; })
        ->second;
}

std::optional<Mode> parseMode(std::string_view text)
{
    const auto found =
        std::find_if(names.begin(), names.end(), [&](const auto& entry) { return entry.second == text; });
    return found == names.end() ? std::nullopt : std::optional(found->first);
}

std::vector<std::uint32_t> planRun(const std::vector<Candidate>& candidates, const RunRequest& request)
{
    Units units = unitsOf(candidates, request);
    order(units, candidates, request);
    for (std::size_t i = 0; i < units.size(); ++i)
        units[i].rank = i;
    if (request.mode == Mode::smart)
        promote(units, request);
    Units chosen = fitting(units, request.size);
    std::sort(chosen.begin(), chosen.end(), [](const Unit& a, const Unit& b) { return a.rank < b.rank; });
    std::vector<std::uint32_t> run;
    for (const Unit& unit : chosen)
        for (std::size_t i = unit.first; i < unit.first + unit.count; ++i)
            run.push_back(candidates[i].index);
    return run;
}

std::size_t offered(const std::vector<Candidate>& candidates, const RunRequest& request)
{
    std::size_t count = 0;
    for (const Unit& unit : unitsOf(candidates, request))
        count += unit.count;
    return count;
}

} // namespace practice
