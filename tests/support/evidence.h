// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/evidence.h"

#include <initializer_list>
#include <vector>

namespace support {

// Chapter n of a table in which every subject has two statutes and every statute two chapters.
inline practice::Place chapter(std::uint32_t n)
{
    return {static_cast<bank::Subject>(n / 4), n / 2, n};
}

// `count` answers to single-choice questions, of which the first `right` are right.
inline std::vector<practice::Answer> answers(const practice::Place& place, int count, int right,
                                             bank::Type type = bank::Type::single, int difficulty = 3)
{
    std::vector<practice::Answer> out;
    for (int i = 0; i < count; ++i)
        out.push_back({place, type, 4, difficulty, i < right});
    return out;
}

inline std::vector<practice::Answer> joined(std::initializer_list<std::vector<practice::Answer>> parts)
{
    std::vector<practice::Answer> all;
    for (const auto& part : parts)
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

} // namespace support
