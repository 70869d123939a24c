// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bank/question.h"
#include "catalogue/entry.h"

#include <set>
#include <string>
#include <utility>

namespace flow {

// In place of the name of a chapter or statute: the questions that have none.
inline constexpr const char* unnamed = "\n";

// Stands for a tag: the questions of a region's own banks. No tag of a bank has a line break.
std::string localTag(const std::string& region);

// 范围: what a practice is limited to. Each set that is empty does not limit; a question must fit all others.
struct Scope
{
    std::set<bank::Subject> subjects;
    std::set<std::pair<std::string, std::string>> chapters; // statute, chapter; an empty chapter is all of it
    std::set<std::pair<bank::Subject, std::string>> branches; // subject, statute; empty: all of the subject
    std::set<bank::Type> types;
    std::set<int> difficulties;
    std::set<std::string> tags; // those of the questions, and localTag
    std::set<std::string> ids;

    bool operator==(const Scope&) const = default;
};

bool inScope(const catalogue::Entry& entry, const Scope& scope);

// The same text for the same scope, under which a mode remembers where it stopped; empty for everything.
std::string keyOf(const Scope& scope);

} // namespace flow
