// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/active_banks.h"

namespace flow {

base::Result<void> eachActiveBank(const Library& library, const bank::Statutes& statutes, base::Day today,
                                  const std::function<void(const bank::RawBank&, const bank::Bank&)>& visit)
{
    const auto sources = library.catalogue().sources();
    if (!sources)
        return tl::unexpected(sources.error());
    for (const catalogue::Source& source : *sources) {
        if (source.kind != "bank" || source.state != catalogue::State::active)
            continue;
        base::Findings findings;
        const auto document = bank::readYamlFile(source.path, findings);
        const auto raw = document ? bank::readBank(*document, findings) : std::nullopt;
        const auto bank = raw ? bank::validate(*raw, statutes, today, findings) : std::nullopt;
        if (!bank)
            return base::fail(base::Code::bankRefused, source.path);
        visit(*raw, *bank);
    }
    return {};
}

} // namespace flow
