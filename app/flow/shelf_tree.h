// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/shelf.h"

#include <optional>
#include <string>
#include <vector>

namespace flow {

// 按法律 (with chapters), 按科目 (with statutes), 按题型, 按标签: first the region's own banks, then by
// number.
enum class Grouping { statute, subject, type, tag };

// What the cards of some questions add up to.
struct Tally
{
    int questions = 0;
    int due = 0;
    int answers = 0;
    int rights = 0;
    int recent = 0;       // questions answered within the last thirty days
    int recentRights = 0; // of these, the newest answer was right

    bool operator==(const Tally&) const = default;
};

// 掌握程度, 0–1: the share of right answers, which leans to a half while there are few; nothing before the
// first. Tally::answers is the number behind it.
std::optional<double> mastery(const Tally& tally);

// What can be ticked: a statute, the word of a subject or of a type; `parts` are its chapters or statutes.
// A name is `unnamed` where the questions have none.
struct Branch
{
    std::string name;
    Tally tally;
    std::vector<Branch> parts;
};

// Everything on the shelf, by tag what has one; only what is in `counted` is counted. Statutes come by
// subject, the larger first, chapters in the order of their numbers.
std::vector<Branch> branchesOf(const Shelf& shelf, Grouping grouping, const Scope& counted);

} // namespace flow
