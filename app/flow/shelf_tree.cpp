// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/shelf_tree.h"

#include "flow/chapters.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace flow {

namespace {

constexpr auto recently = std::chrono::days(30);

std::string named(const std::string& name)
{
    return name.empty() ? unnamed : name;
}

std::string groupOf(const catalogue::Entry& entry, Grouping grouping)
{
    switch (grouping) {
    case Grouping::statute:
        return named(entry.statute);
    case Grouping::subject:
        return std::string(bank::toString(entry.subject));
    case Grouping::type:
        return std::string(bank::toString(entry.type));
    }
    return {};
}

std::string partOf(const catalogue::Entry& entry, Grouping grouping)
{
    switch (grouping) {
    case Grouping::statute:
        return named(entry.chapter);
    case Grouping::subject:
        return named(entry.statute);
    case Grouping::type:
        return {};
    }
    return {};
}

void add(Tally& tally, const ShelfItem& item, base::Day day)
{
    const practice::Card& card = item.card;
    ++tally.questions;
    tally.due += item.seen() && item.due(day) ? 1 : 0;
    tally.answers += card.answers;
    tally.rights += card.rights;
    if (card.memory && card.lastDay && *card.lastDay > day - recently) {
        ++tally.recent;
        tally.recentRights += card.streak > 0 ? 1 : 0;
    }
}

struct Growing
{
    Branch branch;
    std::map<bank::Subject, int> subjects;
    int all = 0;
    std::unordered_map<std::string, std::size_t> parts;

    bank::Subject subject() const
    {
        return std::max_element(subjects.begin(), subjects.end(),
                                [](const auto& a, const auto& b) { return a.second < b.second; })
            ->first;
    }
    Branch& part(const std::string& name)
    {
        const auto [found, added] = parts.emplace(name, branch.parts.size());
        if (added)
            branch.parts.push_back({name, {}, {}});
        return branch.parts[found->second];
    }
};

std::vector<Growing> grow(const Shelf& shelf, Grouping grouping, const Scope& counted)
{
    std::vector<Growing> groups;
    std::unordered_map<std::string, std::size_t> known;
    for (const ShelfItem& item : shelf.items()) {
        const std::string name = groupOf(item.entry, grouping);
        const auto [found, added] = known.emplace(name, groups.size());
        if (added)
            groups.push_back({{name, {}, {}}, {}, 0, {}});
        Growing& group = groups[found->second];
        ++group.all;
        ++group.subjects[item.entry.subject];
        const bool counts = inScope(item.entry, counted);
        if (counts)
            add(group.branch.tally, item, shelf.day());
        if (grouping == Grouping::type)
            continue;
        Branch& part = group.part(partOf(item.entry, grouping));
        if (counts)
            add(part.tally, item, shelf.day());
    }
    return groups;
}

} // namespace

std::optional<double> mastery(const Tally& tally)
{
    constexpr double leaning = 4; // answers that a half is worth
    if (tally.answers == 0)
        return std::nullopt;
    return (tally.rights + leaning / 2) / (tally.answers + leaning);
}

std::vector<Branch> branchesOf(const Shelf& shelf, Grouping grouping, const Scope& counted)
{
    std::vector<Growing> groups = grow(shelf, grouping, counted);
    const auto rank = [&](const Growing& group) {
        return grouping == Grouping::type
                   ? std::tuple(false, static_cast<int>(*bank::parseType(group.branch.name)), 0)
                   : std::tuple(group.branch.name == unnamed, static_cast<int>(group.subject()),
                                grouping == Grouping::statute ? -group.all : 0);
    };
    std::stable_sort(groups.begin(), groups.end(),
                     [&](const Growing& a, const Growing& b) { return rank(a) < rank(b); });
    std::vector<Branch> branches;
    for (Growing& group : groups) {
        if (grouping == Grouping::statute)
            sortByChapter(group.branch.parts, [](const Branch& part) { return part.name; });
        branches.push_back(std::move(group.branch));
    }
    return branches;
}

} // namespace flow
