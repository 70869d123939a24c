// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes, read as a blueprint: nothing without an error, and what is read adds up and can be stored.
#include "demand.h"
#include "exam/paper.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    base::Findings findings;
    const auto document = bank::readYaml("fuzz", fuzz::asText(data, size), findings);
    fuzz::demand(document || base::hasErrors(findings));
    if (!document)
        return 0;
    const auto blueprint = exam::readBlueprint(*document, findings);
    fuzz::demand(blueprint.has_value() != base::hasErrors(findings));
    if (!blueprint)
        return 0;
    exam::Points sum;
    for (const exam::Section& section : blueprint->sections)
        sum += section.points * section.questions();
    fuzz::demand(sum == blueprint->total && blueprint->pass <= blueprint->total);
    fuzz::demand(blueprint->questions() > 0 && blueprint->minutes > 0);
    const exam::Paper paper{*blueprint, 1, base::makeDay(2026, 11, 23), {}, {}};
    fuzz::demand(exam::paperFromJson(exam::toJson(paper)) == paper);
    return 0;
}
