// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bank/statutes.h"
#include "base/day.h"
#include "base/finding.h"

#include <filesystem>
#include <string>
#include <vector>

namespace flow {

struct CheckedFile
{
    std::string path;
    std::string kind; // bank, blueprint, statutes, plan; empty when it could not be told
    std::string id;
    int questions = 0;
    base::Findings findings;
};

enum class Rigour {
    usable, // what the program needs of a file
    strict, // and how questions ought to be written (questionbanks/WRITING.md)
};

// 检查题库: reads files, and the YAML files below folders, as the program would, and looks for ids that
// stand in two of them. Nothing is stored.
std::vector<CheckedFile> checkBanks(const std::vector<std::filesystem::path>& paths,
                                    const bank::Statutes& statutes, base::Day today,
                                    Rigour rigour = Rigour::usable);

} // namespace flow
