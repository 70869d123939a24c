// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/shelf_tree.h"

#include "flow/chapters.h"

#include <algorithm>
#include <map>
#include <set>
#include <sstream>
#include <tuple>
#include <unordered_map>

namespace flow {

namespace {

constexpr auto recently = std::chrono::days(30);

bool hasParts(Grouping grouping)
{
    return grouping == Grouping::statute || grouping == Grouping::subject;
}

std::string named(const std::string& name)
{
    return name.empty() ? unnamed : name;
}

std::set<std::string> tagsOf(const catalogue::Entry& entry)
{
    std::set<std::string> tags;
    std::istringstream lines(entry.tags);
    for (std::string tag; std::getline(lines, tag);)
        tags.insert(tag);
    if (!entry.region.empty())
        tags.insert(localTag(entry.region));
    return tags;
}

std::set<std::string> groupsOf(const catalogue::Entry& entry, Grouping grouping)
{
    switch (grouping) {
    case Grouping::statute:
        return {named(entry.statute)};
    case Grouping::subject:
        return {std::string(bank::toString(entry.subject))};
    case Grouping::type:
        return {std::string(bank::toString(entry.type))};
    case Grouping::tag:
        return tagsOf(entry);
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
    case Grouping::tag:
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
        const bool counts = inScope(item.entry, counted);
        for (const std::string& name : groupsOf(item.entry, grouping)) {
            const auto [found, added] = known.emplace(name, groups.size());
            if (added)
                groups.push_back({{name, {}, {}}, {}, 0, {}});
            Growing& group = groups[found->second];
            ++group.all;
            ++group.subjects[item.entry.subject];
            if (counts)
                add(group.branch.tally, item, shelf.day());
            if (!hasParts(grouping))
                continue;
            Branch& part = group.part(partOf(item.entry, grouping));
            if (counts)
                add(part.tally, item, shelf.day());
        }
    }
    return groups;
}

std::tuple<bool, int, int> rankOf(const Growing& group, Grouping grouping)
{
    switch (grouping) {
    case Grouping::type:
        return {false, static_cast<int>(*bank::parseType(group.branch.name)), 0};
    case Grouping::tag:
        return {!group.branch.name.starts_with('\n'), -group.all, 0};
    case Grouping::statute:
    case Grouping::subject:
        break;
    }
    return {group.branch.name == unnamed, static_cast<int>(group.subject()),
            grouping == Grouping::statute ? -group.all : 0};
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
    std::stable_sort(groups.begin(), groups.end(), [&](const Growing& a, const Growing& b) {
        return rankOf(a, grouping) < rankOf(b, grouping);
    });
    std::vector<Branch> branches;
    for (Growing& group : groups) {
        if (grouping == Grouping::statute)
            sortByChapter(group.branch.parts, [](const Branch& part) { return part.name; });
        branches.push_back(std::move(group.branch));
    }
    return branches;
}

} // namespace flow
