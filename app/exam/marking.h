// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bank/question_json.h"
#include "exam/paper.h"
#include "exam/session.h"

#include <map>
#include <vector>

namespace exam {

struct ItemMark
{
    Points earned;
    bool right = false; // exactly the key

    bool operator==(const ItemMark&) const = default;
};

struct Tally
{
    int questions = 0;
    int right = 0;
    Points earned;
    Points possible;
    base::Millis spent = 0;

    bool operator==(const Tally&) const = default;
};

struct FloorResult
{
    bank::Subject subject{};
    int percent = 0;
    bool reached = false;

    bool operator==(const FloorResult&) const = default;
};

// 阅卷的结果. Depends on the stored paper, questions and responses only, so marking again gives the same.
struct ScoreReport
{
    Points earned;
    Points total;
    Points pass;
    bool passed = false;
    int answered = 0;
    std::vector<ItemMark> items;
    std::vector<Tally> sections;
    std::map<bank::Subject, Tally> subjects;
    std::vector<FloorResult> floors;

    bool operator==(const ScoreReport&) const = default;
};

// Points of one response under a policy; partial marks round down to half points.
// Ticking every option never pays unless every option is right.
Points score(Scoring scoring, Points points, bank::OptionSet key, bank::OptionSet response, int optionCount);

// `questions` and `items` run parallel to paper.items.
ScoreReport mark(const Paper& paper, const std::vector<bank::SeenQuestion>& questions,
                 const std::vector<ItemState>& items);

} // namespace exam
