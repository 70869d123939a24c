// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bank/finding_codes.h"

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace bank {

// Collects the findings of one file. After maxEach of one severity only their number is kept, and an
// argument is cut to maxArgument characters, so that a hostile file cannot fill the memory.
class Report
{
public:
    static constexpr std::size_t maxEach = 1000;
    static constexpr std::size_t maxArgument = 80;

    Report(std::string file, base::Findings& findings);

    void add(FindingCode code, base::Position at, std::vector<std::string> args = {});
    // False when a finding of this severity would only be counted: its arguments need no work.
    bool wants(FindingCode code) const
    {
        return m_counts[static_cast<std::size_t>(code.severity())] < maxEach;
    }
    bool hasErrors() const { return errors() > 0; }
    std::size_t errors() const { return m_counts[0]; }

private:
    std::string m_file;
    base::Findings& m_findings;
    std::array<std::size_t, 3> m_counts{}; // by severity
    std::array<std::size_t, 3> m_summaries{};
};

// The candidate that a misspelt word was meant to be; empty when none is near.
std::string nearest(std::string_view word, const std::vector<std::string_view>& candidates);

} // namespace bank
