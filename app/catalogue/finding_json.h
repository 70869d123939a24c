// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/finding.h"

#include <string>
#include <string_view>

namespace catalogue {

// Findings as the index keeps them. What cannot be read back is nobody's loss: the index is derived.
std::string toJson(const base::Findings& findings);
base::Findings findingsFromJson(std::string_view text);

} // namespace catalogue
