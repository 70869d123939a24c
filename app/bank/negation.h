// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace bank {

// What a stem says against reading it quickly; the words found, or nothing. Text in “ ” or in brackets is
// not looked at. The rules are written down in questionbanks/WRITING.md.

// The stem asks which options are wrong or do not belong, and the word that says so is not marked 【不】.
std::optional<std::string> unmarkedNegation(std::string_view stem);

// Two negations that undo each other: 并非不, 不属于不予……; `choice`: what the stem asks counts too.
std::optional<std::string> doubleNegation(std::string_view stem, bool choice);

} // namespace bank
