// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes, read as a bank: no crash, no hang, and a Bank only without errors.
#include "bank/bank.h"
#include "bank/bank_balance.h"
#include "bank/near_duplicates.h"
#include "bank/writing_rules.h"
#include "demand.h"

using fuzz::demand;

namespace {

const bank::Statutes& statutes()
{
    static const bank::Statutes known = [] {
        bank::Statute statute;
        statute.shortName = statute.name = "试验法";
        bank::StatuteVersion version;
        version.adopted = version.effective = base::makeDay(2021, 7, 15);
        version.last = 3;
        version.inserted = {{2, 1}};
        version.shapes = {{{1, 0}, 1, {}}, {{2, 0}, 3, {0, 6, 0}}, {{2, 1}, 1, {}}, {{3, 0}, 2, {}}};
        statute.versions = {version};
        return bank::Statutes({statute});
    }();
    return known;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    base::Findings findings;
    const auto document = bank::readYaml("fuzz", fuzz::asText(data, size), findings);
    demand(document || base::hasErrors(findings));
    if (!document)
        return 0;
    const auto raw = bank::readBank(*document, findings);
    demand(raw || base::hasErrors(findings));
    if (raw) {
        const auto bank = bank::validate(*raw, statutes(), base::makeDay(2026, 11, 23), findings);
        demand(bank.has_value() != base::hasErrors(findings));
        for (std::size_t i = 0; bank && i < bank->questions().size(); ++i) {
            const bank::Question& question = bank->questions()[i];
            const auto all = bank::OptionSet::all(question.optionCount());
            demand(question.key.within(all) && question.keepLast.within(all));
            demand(question.key.empty() != question.examined());
            statutes().validity(question.basis, question.verified);
            bank::shinglesOf(question);
        }
        if (bank) {
            bank::Report report("fuzz", findings);
            bank::checkWriting(*bank, *raw, report);
            bank::checkBalance(*bank, *raw, report);
        }
    }
    return 0;
}
