// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bank/bank.h"
#include "bank/report.h"

namespace bank {

// What gives a bank's active questions away when they are taken together: letters of the keys, lengths of the
// options, spread of difficulty. Deviations that chance makes in one bank of a hundred are not reported.
void checkBalance(const Bank& bank, const RawBank& places, Report& report);

// The chance of at least `hits` in `trials` at probability `chance` each.
double binomialTail(int hits, int trials, double chance);

} // namespace bank
