// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bank/question.h"
#include "exam/blueprint.h"

#include <compare>
#include <optional>
#include <string>

namespace exam {

enum class Band { easy, medium, hard }; // difficulty 1–2, 3, 4–5

constexpr Band bandOf(int difficulty)
{
    return difficulty <= 2 ? Band::easy : difficulty == 3 ? Band::medium : Band::hard;
}

// Questions that are interchangeable for a blueprint. Cases have a size and no band.
struct Cell
{
    SectionKind kind = SectionKind::single;
    bank::Subject subject = bank::Subject::general;
    Band band = Band::easy;
    int caseSize = 0;

    auto operator<=>(const Cell&) const = default;
};

// What assembly draws from. Whoever adapts a catalogue to it has already left out what may not be drawn
// on the day of the exam; the order inside a cell must be the same on every machine (by id).
class Pool
{
public:
    virtual ~Pool() = default;
    virtual int count(const Cell& cell) const = 0;
    // Id of the k-th question (or case) of a cell, 0 <= k < count(cell).
    virtual std::string at(const Cell& cell, int k) const = 0;
    // The cell a question or case is in, nothing when it is not in the pool.
    virtual std::optional<Cell> cellOf(const std::string& id) const = 0;
};

} // namespace exam
