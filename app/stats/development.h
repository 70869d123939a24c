// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bank/question.h"
#include "base/clock.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace stats {

// A part of a whole, in points or in answers, and the time it took.
struct Portion
{
    std::int64_t part = 0;
    std::int64_t whole = 0;
    base::Millis spent = 0;

    Portion& operator+=(const Portion& other);
    bool operator==(const Portion&) const = default;
};

// In percent; nothing where there is no whole.
std::optional<double> percent(const Portion& portion);

// What one attempt, or one month, says of one subject. Columns count from 0, the oldest.
struct SubjectCell
{
    bank::Subject subject{};
    int column = 0;
    Portion portion;
};

// One subject over time. `change` is that of the newest column with anything in it against the oldest, in
// percentage points; nothing where only one has.
struct SubjectLine
{
    bank::Subject subject{};
    std::vector<Portion> portions; // one a column
    Portion all;
    std::optional<double> change;

    bool operator==(const SubjectLine&) const = default;
};

// Subjects in their order, without those that have no cell; cells of the same place add up, those outside
// of the columns are left out.
std::vector<SubjectLine> bySubject(const std::vector<SubjectCell>& cells, int columns);

} // namespace stats
