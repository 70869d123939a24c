// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes, read as a citation and as a numeral: what is read is written in a form that reads back the same.
#include "bank/citation.h"
#include "demand.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text = fuzz::asText(data, size);
    if (const auto citation = bank::parseCitation(text))
        fuzz::demand(bank::parseCitation(bank::formatCitation(*citation)) == citation);
    if (const auto number = bank::parseChineseNumber(text))
        fuzz::demand(bank::parseChineseNumber(bank::formatChineseNumber(*number)) == number);
    return 0;
}
