// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bank/question.h"
#include "base/error.h"

#include <string>
#include <string_view>

namespace bank {

// A question as it was seen, with its case material and where it came from: the unit that the history
// keeps for ever under its content hash.
struct SeenQuestion
{
    Question question;
    Subject subject = Subject::general;
    std::string bankId;
    base::Day bankRevision;
    std::string material; // of its case, else empty

    bool operator==(const SeenQuestion&) const = default;
};

// Canonical JSON (sorted keys, no white space): equal questions give equal bytes. Readers accept
// what every earlier version wrote; damage is Code::damagedRecord.
std::string toJson(const SeenQuestion& seen);
base::Result<SeenQuestion> seenQuestionFromJson(std::string_view json);

// Fingerprint of what has to be known to answer: material, stem, options and key. A question whose wording,
// options or key changed is another one to the learner; a better explanation is not.
std::string substanceOf(const SeenQuestion& seen);

} // namespace bank
