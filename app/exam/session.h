// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bank/option_set.h"
#include "base/clock.h"
#include "base/error.h"

#include <variant>
#include <vector>

namespace exam {

enum class Phase { notStarted, running, submitted, expired };

struct ItemState
{
    bank::OptionSet response; // in the bank's letters
    bool marked = false;
    base::Millis spent = 0;

    bool operator==(const ItemState&) const = default;
};

// A candidate at work on a paper: plain values, moved only by apply(). `consumed` never exceeds limit +
// extra.
struct SessionState
{
    Phase phase = Phase::notStarted;
    base::Millis limit = 0;
    base::Millis extra = 0;
    base::Millis consumed = 0;
    int current = 0;
    std::vector<ItemState> items;
    std::vector<int> optionCounts; // of each item

    base::Millis remaining() const { return limit + extra - consumed; }
    int answered() const;
    int marked() const;
    bool operator==(const SessionState&) const = default;
};

struct Start
{};
struct Respond
{
    int item = 0;
    bank::OptionSet response; // empty takes the response back
};
struct SetMark
{
    int item = 0;
    bool marked = false;
};
struct Move
{
    int item = 0;
};
struct Tick
{};
struct AwayFor
{}; // the program was closed until now: the clock ran, nobody looked at a question
struct Submit
{};

using Event = std::variant<Start, Respond, SetMark, Move, Tick, AwayFor, Submit>;

SessionState newSession(base::Millis limit, std::vector<int> optionCounts);

// The state after `event` when `consumed` of the time is used up. At or beyond the limit Tick and AwayFor
// close the session as expired, at the limit; every other event is refused with Code::timeOver. Errors:
// notRunning, timeOver, badResponse, invalidArgument (no such item), emptyPaper (nothing answered).
base::Result<SessionState> apply(const SessionState& state, const Event& event, base::Millis consumed);

} // namespace exam
