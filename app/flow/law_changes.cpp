// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/law_changes.h"

#include "flow/active_banks.h"

#include <algorithm>
#include <tuple>

namespace flow {

base::Result<std::vector<TouchedCitation>>
touchedByLaw(const Library& library, const bank::Statutes& statutes, base::Day today, base::Day day)
{
    std::vector<TouchedCitation> touched;
    const auto look = [&](const bank::RawBank& raw, const bank::Bank& bank) {
        for (std::size_t i = 0; i < bank.questions().size(); ++i) {
            const bank::Question& question = bank.questions()[i];
            for (std::size_t b = 0; question.status == bank::Status::active && b < question.basis.size();
                 ++b) {
                auto change = bank::lawChange(question.basis[b], question.verified, statutes, day);
                if (change)
                    touched.push_back({statutes.find(question.basis[b].statute)->shortName, raw.file,
                                       raw.questions[i].basis.items[b].at, bank.id(), question.id,
                                       question.verified, *std::move(change)});
            }
        }
    };
    if (const auto read = eachActiveBank(library, statutes, today, look); !read)
        return tl::unexpected(read.error());
    std::stable_sort(touched.begin(), touched.end(), [](const auto& a, const auto& b) {
        return std::tie(a.statute, a.file, a.at) < std::tie(b.statute, b.file, b.at);
    });
    return touched;
}

} // namespace flow
