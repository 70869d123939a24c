// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/shelf_tree.h"

#include <set>
#include <string>
#include <utility>
#include <vector>

namespace flow {

// The ticked parts as (branch, part); a branch without parts stands with an empty part.
using Ticks = std::set<std::pair<std::string, std::string>>;
enum class Tick { none, some, all };

Tick tickOf(const Ticks& ticks, const Branch& branch);
// All of the branch, or nothing of it when all was ticked; or one of its parts.
void toggle(Ticks& ticks, const Branch& branch);
void toggle(Ticks& ticks, const Branch& branch, const Branch& part);
// A branch that is ticked whole is one, else each of its ticked parts.
int countTicked(const Ticks& ticks, const std::vector<Branch>& branches);
// The questions that are ticked; nothing ticked, or everything, does not limit; all
// tags leave out what has none.
Scope scopeOf(const Ticks& ticks, const std::vector<Branch>& branches, Grouping grouping);

} // namespace flow
