// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bank/option_set.h"
#include "exam/session.h"
#include "exam/timing.h"

#include <optional>
#include <string>
#include <string_view>

namespace store {

// How the database writes the values of `exam`; the CHECK constraints of the migrations repeat the words.
std::string_view toText(exam::Phase phase);
std::optional<exam::Phase> parsePhase(std::string_view text);
std::string_view toText(exam::TimingNote::Kind kind);
std::optional<exam::TimingNote::Kind> parseNoteKind(std::string_view text);

// An event as a row of the audit trail; `number` counts questions from 1.
struct EventRow
{
    std::string_view kind;
    std::optional<int> number;
    std::optional<std::string> value;
};
EventRow toRow(const exam::Event& event);

} // namespace store
