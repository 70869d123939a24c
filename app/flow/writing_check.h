// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bank/bank.h"
#include "bank/near_duplicates.h"
#include "flow/bank_check.h"

#include <string>
#include <vector>

namespace flow {

// The strict part of checkBanks: each bank by itself, then all questions of all of them against one another.
class WritingCheck
{
public:
    // `number` is the place of `file` among the checked files.
    void add(const bank::Bank& bank, const bank::RawBank& raw, std::size_t number, CheckedFile& file);
    void compare(std::vector<CheckedFile>& files) const;

private:
    struct Place
    {
        std::size_t file;
        std::string id;
        base::Position at;
    };
    std::vector<Place> m_places;
    std::vector<bank::Shingles> m_shingles;
};

} // namespace flow
