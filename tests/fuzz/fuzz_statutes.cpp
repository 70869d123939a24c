// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes, read as a statute registry: every statute in it can be found, cited and dated.
#include "bank/statutes.h"
#include "demand.h"

namespace {

void use(const bank::Statutes& statutes, const bank::Statute& statute)
{
    const base::Day verified = base::makeDay(2026, 11, 23);
    fuzz::demand(statutes.find(statute.shortName) != nullptr);
    fuzz::demand(!statute.versions.empty() && statute.inForce(verified) != nullptr);
    for (const bank::StatuteVersion& version : statute.versions) {
        for (const bank::ArticleShape& shape : version.shapes) {
            const bank::Citation last{statute.shortName,    false,
                                      shape.number.article, shape.number.inserted,
                                      shape.paragraphs,     shape.itemsOf(shape.paragraphs)};
            statutes.resolve(last, version.effective);
            statutes.currency(last, verified, version.effective);
            statutes.validity({last}, verified);
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    base::Findings findings;
    const auto document = bank::readYaml("fuzz", fuzz::asText(data, size), findings);
    fuzz::demand(document || base::hasErrors(findings));
    if (!document)
        return 0;
    const bank::Statutes statutes = bank::readStatutes(*document, findings);
    for (const bank::Statute& statute : statutes.all())
        use(statutes, statute);
    return 0;
}
