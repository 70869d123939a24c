// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/shelf.h"

#include <array>

namespace flow {

inline constexpr std::array practiceModes{
    practice::Mode::smart,    practice::Mode::sequential, practice::Mode::random,
    practice::Mode::mistakes, practice::Mode::bookmarks,  practice::Mode::recite,
    practice::Mode::daily,    practice::Mode::cases,      practice::Mode::unseen};

// What the modes find in a scope today.
struct Offer
{
    int questions = 0;                              // in the scope
    int due = 0;                                    // of these
    std::array<int, practiceModes.size()> counts{}; // by mode
    // The number, from 1, of the question at which a mode goes on; 1 where it never stopped.
    int sequentialFrom = 1;
    int reciteFrom = 1;

    int count(practice::Mode mode) const { return counts[static_cast<std::size_t>(mode)]; }
};

base::Result<Offer> offerOf(const Shelf& shelf, const store::StudyLog& log, const practice::Rules& rules,
                            const Scope& scope);

} // namespace flow
