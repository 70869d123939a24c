// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "flow/plan_questions.h"

#include <optional>
#include <string>
#include <vector>

namespace flow {

// Questions of the day: answered, and still to be answered.
struct DayShare
{
    int done = 0;
    int left = 0;

    int all() const { return done + left; }
    bool operator==(const DayShare&) const = default;
};

// Where somebody is in a plan. `entry` is missing where one is to be chosen (会前学法); its days may lie
// ahead.
struct PlanToday
{
    std::string id;
    std::string title;
    practice::PlanKind kind = practice::PlanKind::monthly;
    std::optional<practice::PlanEntry> entry{};
    PlanStep step{};
};

// 今日计划.
struct Today
{
    base::Day day;
    DayShare reviews; // 到期复习
    DayShare fresh;   // 新题
    // The questions left, in the order in which they are asked.
    std::vector<std::string> toReview{};
    std::vector<std::string> toSee{};
    // Where the first new one is.
    std::string statute{};
    std::string chapter{};
    int minutes = 0; // for what is left
    bool enough = true;
    std::optional<base::Day> allSeen{};
    int unseen = 0;
    int questions = 0;              // on the shelf
    int mastered = 0;               // rightly answered on as many days in a row as clear a mistake
    int streak = 0;                 // 连续学习, days
    std::vector<PlanToday> plans{}; // those that are followed and have not ended

    DayShare all() const { return {reviews.done + fresh.done, reviews.left + fresh.left}; }
};

base::Result<Today> today(const Library& library, store::History& history, const std::string& region,
                          const bank::Statutes& statutes, base::Millis wall);

} // namespace flow
