// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/paper_model.h"

#include <initializer_list>
#include <vector>

namespace support {

// Chapter n of a table in which every subject has two statutes and every statute two chapters.
inline practice::Place chapter(std::uint32_t n)
{
    return {static_cast<bank::Subject>(n / 4), n / 2, n};
}

// `count` answers to single-choice questions, of which the first `right` are right.
inline std::vector<practice::Evidence> answers(const practice::Place& place, int count, int right,
                                               bank::Type type = bank::Type::single, int difficulty = 3)
{
    std::vector<practice::Evidence> out;
    for (int i = 0; i < count; ++i)
        out.push_back({place, practice::guessingChance(type, 4), difficulty, i < right});
    return out;
}

inline std::vector<practice::Evidence> joined(std::initializer_list<std::vector<practice::Evidence>> parts)
{
    std::vector<practice::Evidence> all;
    for (const auto& part : parts)
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

inline practice::QuestionGroup group(const practice::Place& place, bank::Type type, int count,
                                     int difficulty = 3)
{
    practice::QuestionGroup out;
    out.place = place;
    out.type = type;
    out.options = type == bank::Type::trueFalse ? 2 : 4;
    out.keys = type == bank::Type::multiple ? 3 : 1;
    out.difficulty = difficulty;
    out.count = count;
    return out;
}

// Every chapter of the first `chapters`, with `each` questions of the three kinds.
inline std::vector<practice::QuestionGroup> questions(std::uint32_t chapters, int each)
{
    std::vector<practice::QuestionGroup> out;
    for (std::uint32_t n = 0; n < chapters; ++n) {
        for (const auto type : {bank::Type::single, bank::Type::multiple, bank::Type::trueFalse})
            out.push_back(group(chapter(n), type, each));
    }
    return out;
}

} // namespace support
