// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bank/law_change.h"
#include "flow/library.h"

#include <string>
#include <vector>

namespace flow {

// A citation that the law left behind, with its place in the bank's file.
struct TouchedCitation
{
    std::string statute; // short name
    std::string file;
    base::Position at;
    std::string bankId;
    std::string questionId;
    base::Day verified;
    bank::LawChange change;
};

// 法律修改: what active questions cite and what the law withholds on `day`; by statute, file and place. Files
// are read as of `today`.
base::Result<std::vector<TouchedCitation>>
touchedByLaw(const Library& library, const bank::Statutes& statutes, base::Day today, base::Day day);

} // namespace flow
