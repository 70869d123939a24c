// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/attempts.h"
#include "stats/comparison.h"

#include <string>

namespace flow {

struct ComparedAttempts
{
    Remarked older;
    Remarked newer;
    stats::Comparison figures;
};

// Two closed attempts in either order, of one paper or of two. invalidArgument when they are the same.
base::Result<ComparedAttempts> compareAttempts(const store::History& history, const std::string& one,
                                               const std::string& other);

} // namespace flow
