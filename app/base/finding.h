// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <string>
#include <vector>

namespace base {

enum class Severity { error, warning, advice };

// Lines and columns count from 1; 0 means the whole file.
struct Position
{
    int line = 0;
    int column = 0;

    auto operator<=>(const Position&) const = default;
};

// One thing noticed in a file a person wrote. `code` is stable ("yaml.alias"); `args` fill its sentence,
// which `words` keeps in Chinese and English together with the remedy.
struct Finding
{
    std::string file;
    Position at;
    Severity severity = Severity::error;
    std::string code;
    std::vector<std::string> args;

    bool operator==(const Finding&) const = default;
};

using Findings = std::vector<Finding>;

inline bool hasErrors(const Findings& findings)
{
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding& f) { return f.severity == Severity::error; });
}

} // namespace base
