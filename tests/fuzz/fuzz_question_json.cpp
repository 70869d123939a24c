// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes, read as a stored question: what is read can be shown, and is stored again as the same question.
#include "bank/question_json.h"
#include "demand.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto seen = bank::seenQuestionFromJson(fuzz::asText(data, size));
    if (!seen)
        return 0;
    const auto all = bank::OptionSet::all(seen->question.optionCount());
    fuzz::demand((seen->question.key | seen->question.keepLast).within(all));
    fuzz::demand(bank::seenQuestionFromJson(bank::toJson(*seen)) == seen);
    return 0;
}
