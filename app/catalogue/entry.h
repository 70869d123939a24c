// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bank/question.h"
#include "bank/statutes.h"

#include <string>

namespace catalogue {

// A question of an active bank without its text: what practice and coverage choose by.
struct Entry
{
    std::string id;
    std::string caseId; // empty outside cases
    bank::Type type = bank::Type::single;
    bank::Subject subject = bank::Subject::general;
    std::string statute; // of the first citation, empty without one
    std::string chapter;
    int difficulty = 3;
    int options = 0;
    int keys = 0;          // options that are right
    std::string substance; // bank::substanceOf
    std::string basis;     // citations, one a line
    std::string tags;      // one a line
    std::string bankId;
    std::string region;
    unsigned organs = 0;
    bank::Validity validity;
};

} // namespace catalogue
