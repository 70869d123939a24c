// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bank/coverage.h"
#include "exam/disjoint_papers.h"
#include "flow/library.h"

#include <string>
#include <vector>

namespace flow {

struct CoverageRequest
{
    std::string blueprint; // empty: all that can be used
    std::string region;    // of the papers; the statutes are those of all banks
    base::Day day;
};

struct BlueprintPapers
{
    exam::Blueprint blueprint;
    exam::DisjointPapers disjoint;
};

struct CoverageReport
{
    bank::Coverage banks;
    std::vector<BlueprintPapers> papers;
};

// 题库覆盖: what the banks ask about each statute, and how many papers they give without repeating anything.
base::Result<CoverageReport> coverage(const Library& library, const bank::Statutes& statutes,
                                      const CoverageRequest& request);

} // namespace flow
