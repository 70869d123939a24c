// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bank/report.h"

#include <string_view>

namespace bank {

enum class TextState { sound, flawed, useless };

// Looks at the characters before any parser does: encoding, control and hidden characters. A flawed text
// can be parsed in order to find more, a useless one cannot.
TextState checkText(std::string_view text, Report& report);

// The first character that no bank may hold, as "U+202E"; empty when there is none. Expects UTF-8.
std::string findForbidden(std::string_view text);

} // namespace bank
