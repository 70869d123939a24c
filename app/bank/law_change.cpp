// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank/law_change.h"

#include <algorithm>

namespace bank {

std::optional<LawChange> lawChange(const Citation& citation, base::Day verified, const Statutes& statutes,
                                   base::Day day)
{
    const Currency currency = statutes.currency(citation, verified, day);
    if (currency == Currency::current)
        return std::nullopt;
    const Statute& statute = *statutes.find(citation.statute);
    if (currency == Currency::repealed)
        return LawChange{citation, currency, statute.repeal->on, {}, statute.repeal->by};
    const auto version =
        currency == Currency::notYetInForce
            ? statute.versions.begin()
            : std::find_if(statute.versions.begin(), statute.versions.end(), [&](const StatuteVersion& v) {
                  return verified < v.effective && v.changes(citation);
              });
    return LawChange{citation, currency, version->effective, version->adopted, {}};
}

} // namespace bank
