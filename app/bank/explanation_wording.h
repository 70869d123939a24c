// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bank/question.h"

#include <optional>
#include <string>

namespace bank {

// Nothing, or hardly more than the letters of the key: fewer than ten characters besides {A}.
bool explainsNothing(const Question& question);

// How much of the explanation repeats stem and key word for word, in percent of its characters.
int percentRepeated(const Question& question);

// A number in which alone the key differs from another option (二年 and 三年) and which stands in no form in
// the explanation; as the option writes it.
std::optional<std::string> unexplainedNumber(const Question& question);

} // namespace bank
