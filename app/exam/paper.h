// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bank/question.h"
#include "bank/question_json.h"
#include "base/error.h"
#include "exam/assembly.h"
#include "exam/blueprint.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace exam {

// One numbered question of a paper. Shown option p is option order[p] of the bank's file.
struct PaperItem
{
    int section = 0;
    std::string questionId;
    std::string seenHash; // base::contentHash of bank::toJson of what the candidate sees
    std::vector<int> order;

    bool operator==(const PaperItem&) const = default;
};

// 试卷: enough to show and mark it for ever, together with the questions under their hashes.
struct Paper
{
    Blueprint blueprint;
    std::uint64_t seed = 0;
    base::Day day;
    std::vector<std::string> sources; // "bank-id@revision#fingerprint", sorted
    std::vector<PaperItem> items;

    const Section& sectionOf(const PaperItem& item) const
    {
        return blueprint.sections[static_cast<std::size_t>(item.section)];
    }
    bool operator==(const Paper&) const = default;
};

// The questions behind an id: one, or all of a case in their order.
using Lookup = std::function<base::Result<std::vector<bank::SeenQuestion>>(const std::string& id)>;

struct PaperWithQuestions
{
    Paper paper;
    std::vector<bank::SeenQuestion> questions; // one an item, file order of options
};

// Turns a draw into a paper: expands cases, orders options (keep-last stays last, true/false stays put).
base::Result<PaperWithQuestions> makePaper(const Draw& draw, const Blueprint& blueprint, std::uint64_t seed,
                                           base::Day day, const Lookup& lookup);

// The order in which options are shown, by seed and question id: keep-last stays last, true/false stays put.
std::vector<int> optionOrder(const bank::Question& question, bool shuffle, std::uint64_t seed);

// Shown letters <-> the bank's letters.
bank::OptionSet toShown(bank::OptionSet original, const std::vector<int>& order);
bank::OptionSet toOriginal(bank::OptionSet shown, const std::vector<int>& order);
// "{A}" in an explanation becomes the letter under which that option is shown.
std::string mapLetters(std::string_view explanation, const std::vector<int>& order);

std::string toJson(const Paper& paper);
base::Result<Paper> paperFromJson(std::string_view json);

} // namespace exam
