// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bank/bank.h"
#include "flow/library.h"

#include <functional>

namespace flow {

// Reads the files of the active banks one after the other, with the places that the catalogue does not keep:
// question i of the bank is question i of the raw one. bankRefused when a file changed for the worse since
// the library was refreshed.
base::Result<void> eachActiveBank(const Library& library, const bank::Statutes& statutes, base::Day today,
                                  const std::function<void(const bank::RawBank&, const bank::Bank&)>& visit);

} // namespace flow
