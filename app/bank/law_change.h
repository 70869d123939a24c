// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bank/statutes.h"

#include <optional>
#include <string>

namespace bank {

// Why a question that cites `citation` is withheld.
struct LawChange
{
    Citation citation;
    Currency currency = Currency::stale; // never current
    base::Day on; // stale: a version that changed it came into force; repealed; not yet in force: it will be
    base::Day adopted; // of that version; not of a repeal
    std::string by;    // what repealed the statute

    bool operator==(const LawChange&) const = default;
};

// What withholds on `day` a key that was last checked on `verified`, the first of several; nothing when
// nothing does.
std::optional<LawChange> lawChange(const Citation& citation, base::Day verified, const Statutes& statutes,
                                   base::Day day);

} // namespace bank
