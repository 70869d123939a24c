// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bank/question.h"

#include <cstdint>

namespace practice {

// Where a question belongs. Statutes and chapters are indices of tables the caller keeps, counted from 0; a
// chapter is of one statute, a statute of one subject.
struct Place
{
    bank::Subject subject = bank::Subject::general;
    std::uint32_t statute = 0;
    std::uint32_t chapter = 0;

    bool operator==(const Place&) const = default;
};

// One answer as evidence of what its author knows. Whoever collects answers says which ones count.
struct Evidence
{
    Place place;
    double floor = 0.25; // the chance of hitting the key by guessing
    int difficulty = 3;  // the bank's label
    bool right = false;  // exactly the key
};

// The chance of hitting the key without knowing anything: one option of all, or one of the sets that the type
// allows (of two and more for 多选, of one and more for 不定项).
double guessingChance(bank::Type type, int options);

// The difficulty of a label 1–5 on the logit scale.
double logitOfLabel(int difficulty);

} // namespace practice
