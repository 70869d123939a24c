// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exam/blueprint.h"

#include <map>
#include <optional>
#include <span>
#include <vector>

namespace practice {

// The chance of each mark of one question: element h is that of h half points, the last that of all of them.
using Marks = std::vector<double>;

// A question on which every option is judged for itself.
struct OptionCounts
{
    int keys = 0;
    int options = 0;
};

// Marks of a question whose key is hit exactly with chance `exact`. By option, each is judged rightly with
// the same chance and independently of the others, such that all of them are with chance `exact`.
Marks marksOf(exam::Scoring scoring, exam::Points points, double exact, std::optional<OptionCounts> byOption);

// Questions of a paper that share a subject and their marks.
struct ScoreRow
{
    bank::Subject subject = bank::Subject::general;
    int count = 0;
    Marks marks;
};

struct PassRule
{
    exam::Points pass;
    std::map<bank::Subject, int> floors; // as in the blueprint
};

// The distribution of the total in half points, exactly (by convolution).
std::vector<double> scoreDistribution(std::span<const ScoreRow> rows);

// The chance of reaching the pass mark and every floor together.
double chanceToPass(std::span<const ScoreRow> rows, const PassRule& rule);

// For each row and each mark of it, the chance to pass given that one question of the row earns that mark.
std::vector<std::vector<double>> chanceGivenMark(std::span<const ScoreRow> rows, const PassRule& rule);

} // namespace practice
