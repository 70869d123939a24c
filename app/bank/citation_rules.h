// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bank/raw_bank.h"
#include "bank/report.h"
#include "bank/statutes.h"

#include <optional>

namespace bank {

// Reads a citation and reports where it leads nowhere on `today`; nothing when it cannot be read.
std::optional<Citation> checkCitation(const RawText& text, const Statutes& statutes, base::Day today,
                                      Report& report);

// Reports a key that the law has left behind since it was checked on `verified`.
void checkCurrency(const Citation& citation, base::Position at, const Statutes& statutes, base::Day verified,
                   base::Day today, Report& report);

} // namespace bank
