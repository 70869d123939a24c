// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bank/bank.h"
#include "bank/report.h"

namespace bank {

// The rules of questionbanks/WRITING.md for each active question by itself. `places` is what the bank was
// validated from: its questions are those of the bank in the same order.
void checkWriting(const Bank& bank, const RawBank& places, Report& report);

} // namespace bank
