// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "flow/attempts.h"
#include "words/language.h"

#include <filesystem>
#include <string>

namespace print {

// 成绩单 of one attempt: score, sections, subjects, articles that cost points, and the wrong questions where
// wanted.
struct ScoreSheet
{
    std::string name; // of the learner, may be empty
    std::string unit;
    bool withWrong = false;
    flow::Remarked attempt;
};

base::Result<void> save(const ScoreSheet& sheet, words::Language language, const std::filesystem::path& file);

} // namespace print
