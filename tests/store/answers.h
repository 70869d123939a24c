// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What kill_writer writes, and the check that all of it is there. Answers are counted through all attempts:
// the n-th one, n from 0, belongs to attempt n / perAttempt.

#include "sample.h"

#include <optional>

namespace answers {

constexpr int perAttempt = 100;

inline int itemOf(std::int64_t answer)
{
    return static_cast<int>(answer % perAttempt * 7 % 40); // comes back to questions answered before
}

inline bank::OptionSet responseOf(std::int64_t answer)
{
    return bank::OptionSet::of(static_cast<int>((answer * 2'654'435'761 >> 8) & 3));
}

inline store::Attempt attemptOf(std::int64_t number)
{
    return sample::attempt(static_cast<int>(number) + 1, 40);
}

// Whether `attempt`, the number-th, holds exactly its first `count` answers.
inline bool holds(const store::Attempt& attempt, std::int64_t number, std::int64_t count)
{
    std::vector<bank::OptionSet> expected(attempt.session.items.size());
    for (std::int64_t i = 0; i < count; ++i) {
        const std::int64_t answer = number * perAttempt + i;
        expected[static_cast<std::size_t>(itemOf(answer))] = responseOf(answer);
    }
    for (std::size_t i = 0; i < expected.size(); ++i)
        if (attempt.session.items[i].response != expected[i])
            return false;
    return true;
}

// How many answers the history holds; nothing when one of them is not what it must be.
inline std::optional<std::int64_t> stored(const store::History& history)
{
    const auto closed = history.attempts(1'000'000);
    const auto open = history.openAttempt();
    if (!closed || !open)
        return std::nullopt;
    const auto full = static_cast<std::int64_t>(closed->size());
    for (std::int64_t number = 0; number < full; ++number) {
        const auto attempt = history.attempt(sample::idOf(static_cast<int>(number) + 1));
        if (!attempt || !attempt->outcome || !holds(*attempt, number, perAttempt))
            return std::nullopt;
    }
    if (!*open)
        return full * perAttempt;
    const auto attempt = history.attempt((*open)->id);
    const auto next = history.nextSeq((*open)->id);
    if (!attempt || !next || attempt->id != sample::idOf(static_cast<int>(full) + 1))
        return std::nullopt;
    const std::int64_t count = std::min<std::int64_t>(*next - 1, perAttempt);
    if (!holds(*attempt, full, count))
        return std::nullopt;
    return full * perAttempt + count;
}

} // namespace answers
