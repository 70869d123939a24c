// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bank/question.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace bank {

// The pairs of neighbouring characters in stem and key, in order and each once.
using Shingles = std::vector<std::uint64_t>;
Shingles shinglesOf(const Question& question);

// Two questions that say nearly the same, `other` being the earlier one; percent of the pairs of characters
// of both that they share (Jaccard index).
struct Likeness
{
    std::size_t question;
    std::size_t other;
    int percent;
};

// For each question the earlier one that it is most like, if they share at least 40 percent. Candidates come
// from the rarest pairs of each question, so that 10,000 questions take no longer than reading them.
std::vector<Likeness> findNearDuplicates(const std::vector<Shingles>& questions);

} // namespace bank
