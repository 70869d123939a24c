// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bank/bank.h"
#include "bank/statutes.h"

#include <optional>
#include <string>

namespace catalogue {

// What one file turned out to be. A bank with errors has findings and no bank.
struct SourceFile
{
    std::string kind = "other";
    std::string id;
    std::string title;
    std::optional<bank::Bank> bank;
    std::string text; // of a blueprint or plan
    base::Findings findings;
};

// Reads a file once and looks at its format line to tell what it is.
SourceFile readSourceFile(const std::string& path, const bank::Statutes& statutes, base::Day today);

} // namespace catalogue
