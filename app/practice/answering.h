// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/card.h"
#include "practice/study_day.h"

namespace practice {

// One answer to one question, in practice or on a mock exam.
struct Answer
{
    bool right = false;
    bool guessed = false; // 蒙的: right, but the learner says by chance
    bool mock = false;
    base::Day day; // study day
    base::Millis wall = 0;
    base::Millis spent = 0;
};

struct Rules
{
    Weights weights;
    double retention = 0.9;
    int clearAfter = 2; // right answers in a row on different days that clear a mistake
    std::optional<base::Day> examDay{};
    int rolloverHour = defaultRollover;
};

// The card after an answer. `scheduled`: it moved the memory (of a mock exam only the first answer of a day
// does). `evidence`: it tells what the learner can do with a question met unprepared, so readiness rests on
// it.
struct Answered
{
    Card card;
    Grade grade = Grade::again;
    int elapsedDays = 0;
    bool scheduled = true;
    bool fresh = false;
};

// Wrong is Again, right Good, right by chance Hard (reference: "map correct to good and wrong to again").
Grade gradeOf(const Answer& answer);

Answered answer(const Card& before, const Answer& answer, const Rules& rules);

// 错题 leaves the notebook by hand.
Card clearMistake(Card card, base::Millis wall);

// The first day after `today` on which recall has fallen to the retention wanted, but never past the exam
// day, day, before which what is known well is seen once more, spread over the last days by the question's
// id.
base::Day nextDue(const Card& card, base::Day today, const Rules& rules);

} // namespace practice
