// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "flow/places.h"

#include <iosfwd>
#include <string>
#include <vector>

namespace cli {

// renqianctl: arguments (the program's name first) to an exit code. 0 all right, 1 errors were found,
// 2 it was called wrongly, 3 something could not be read or written.
int runProgram(const std::vector<std::string>& arguments, const flow::Environment& environment,
               const base::Clock& clock, std::ostream& out, std::ostream& err);

} // namespace cli
