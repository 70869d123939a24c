// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/scope.h"

#include "base/hash.h"

#include <algorithm>
#include <string_view>

namespace flow {

namespace {

template<typename T>
bool allows(const std::set<T>& wanted, const T& value)
{
    return wanted.empty() || wanted.contains(value);
}

bool hasTag(const catalogue::Entry& entry, const std::set<std::string>& wanted)
{
    if (!entry.region.empty() && wanted.contains(localTag(entry.region)))
        return true;
    std::string_view rest = entry.tags;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        if (wanted.contains(std::string(rest.substr(0, end))))
            return true;
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return wanted.empty();
}

std::string named(const std::string& name)
{
    return name.empty() ? unnamed : name;
}

bool inChapters(const catalogue::Entry& entry, const Scope& scope)
{
    const std::string statute = named(entry.statute);
    return scope.chapters.empty() || scope.chapters.contains({statute, {}}) ||
           scope.chapters.contains({statute, named(entry.chapter)});
}

bool inBranches(const catalogue::Entry& entry, const Scope& scope)
{
    return scope.branches.empty() || scope.branches.contains({entry.subject, {}}) ||
           scope.branches.contains({entry.subject, named(entry.statute)});
}

} // namespace

std::string localTag(const std::string& region)
{
    return "\n" + region;
}

bool inScope(const catalogue::Entry& entry, const Scope& scope)
{
    return allows(scope.subjects, entry.subject) && inChapters(entry, scope) && inBranches(entry, scope) &&
           allows(scope.types, entry.type) && allows(scope.difficulties, entry.difficulty) &&
           hasTag(entry, scope.tags) && allows(scope.ids, entry.id);
}

std::string keyOf(const Scope& scope)
{
    if (scope == Scope{})
        return {};
    std::string text;
    const auto add = [&](std::string_view part) {
        text.append(part);
        text.push_back('\n');
    };
    for (const bank::Subject subject : scope.subjects)
        add(bank::toString(subject));
    for (const auto& [statute, chapter] : scope.chapters)
        add(std::string(statute).append("\t").append(chapter));
    for (const auto& [subject, statute] : scope.branches)
        add(std::string(bank::toString(subject)).append("/").append(statute));
    for (const bank::Type type : scope.types)
        add(bank::toString(type));
    for (const int difficulty : scope.difficulties)
        add(std::to_string(difficulty));
    for (const std::string& tag : scope.tags)
        add("#" + tag);
    for (const std::string& id : scope.ids)
        add("=" + id);
    return base::fingerprint(text);
}

} // namespace flow
