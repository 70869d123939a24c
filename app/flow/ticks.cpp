// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/ticks.h"

#include <algorithm>

namespace flow {

Tick tickOf(const Ticks& ticks, const Branch& branch)
{
    if (branch.parts.empty())
        return ticks.contains({branch.name, {}}) ? Tick::all : Tick::none;
    const auto ticked = std::count_if(branch.parts.begin(), branch.parts.end(), [&](const Branch& part) {
        return ticks.contains({branch.name, part.name});
    });
    return ticked == 0                                               ? Tick::none
           : static_cast<std::size_t>(ticked) == branch.parts.size() ? Tick::all
                                                                     : Tick::some;
}

void toggle(Ticks& ticks, const Branch& branch)
{
    const bool all = tickOf(ticks, branch) == Tick::all;
    const auto set = [&](const std::string& part) {
        if (all)
            ticks.erase({branch.name, part});
        else
            ticks.insert({branch.name, part});
    };
    if (branch.parts.empty())
        set({});
    for (const Branch& part : branch.parts)
        set(part.name);
}

void toggle(Ticks& ticks, const Branch& branch, const Branch& part)
{
    if (ticks.erase({branch.name, part.name}) == 0)
        ticks.insert({branch.name, part.name});
}

int countTicked(const Ticks& ticks, const std::vector<Branch>& branches)
{
    int count = 0;
    for (const Branch& branch : branches) {
        const Tick tick = tickOf(ticks, branch);
        if (tick == Tick::all)
            ++count;
        for (const Branch& part : branch.parts)
            count += tick == Tick::some && ticks.contains({branch.name, part.name}) ? 1 : 0;
    }
    return count;
}

Scope scopeOf(const Ticks& ticks, const std::vector<Branch>& branches, Grouping grouping)
{
    Scope scope;
    const auto take = [&](const Branch& branch, const std::string& part) {
        if (grouping == Grouping::statute)
            scope.chapters.insert({branch.name, part});
        else if (grouping == Grouping::subject)
            scope.branches.insert({*bank::parseSubject(branch.name), part});
        else if (grouping == Grouping::type)
            scope.types.insert(*bank::parseType(branch.name));
        else
            scope.tags.insert(branch.name);
    };
    bool everything = true;
    for (const Branch& branch : branches) {
        const Tick tick = tickOf(ticks, branch);
        everything = everything && tick == Tick::all;
        if (tick == Tick::all)
            take(branch, {});
        for (const Branch& part : branch.parts) {
            if (tick == Tick::some && ticks.contains({branch.name, part.name}))
                take(branch, part.name);
        }
    }
    return everything && grouping != Grouping::tag ? Scope{} : scope; // some have no tag
}

} // namespace flow
