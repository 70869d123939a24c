// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bank/bank.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bank_test {

inline const base::Day today = base::makeDay(2026, 11, 23);

// "error question.answer-outside 12:5 | E | D": one finding as tests compare it.
std::string written(const base::Finding& finding);
std::vector<std::string> written(const base::Findings& findings);

// Two statutes: 试验法 (86 articles, 120-1 style insertions, known shapes) and 旧法, repealed in 2021.
const bank::Statutes& statutes();

// The head of a bank; questions follow from line 8.
std::string head();

// A sound question in the bank's indentation, nine lines; `lines` replace those of the same key, an empty
// value drops the line.
struct Line
{
    std::string key;
    std::string value;
};
std::string question(const std::vector<Line>& lines = {});

struct Read
{
    std::optional<bank::Bank> bank;
    base::Findings findings;
};
Read readAll(std::string_view text, const bank::Statutes& known = statutes());

} // namespace bank_test
