// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes, read as a stored paper: what is read has its sections, and is stored again as the same paper.
#include "demand.h"
#include "exam/paper.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto paper = exam::paperFromJson(fuzz::asText(data, size));
    if (!paper)
        return 0;
    for (const exam::PaperItem& item : paper->items) {
        fuzz::demand(static_cast<std::size_t>(item.section) < paper->blueprint.sections.size());
        const auto all = bank::OptionSet::all(static_cast<int>(item.order.size()));
        fuzz::demand(exam::toOriginal(exam::toShown(all, item.order), item.order) == all);
    }
    fuzz::demand(exam::paperFromJson(exam::toJson(*paper)) == paper);
    return 0;
}
