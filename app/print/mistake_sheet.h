// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bank/question_json.h"
#include "base/error.h"
#include "words/language.h"

#include <filesystem>
#include <string>
#include <vector>

namespace print {

struct MistakeOnPaper
{
    bank::SeenQuestion seen;
    int wrongs = 0;
    std::string note;
};

// 错题本 on paper. The keys with their explanations follow the questions, or are left out.
struct MistakeSheet
{
    std::string name; // of the learner, may be empty
    base::Day day;
    bool withKey = true;
    std::vector<MistakeOnPaper> questions;
};

base::Result<void> save(const MistakeSheet& sheet, words::Language language,
                        const std::filesystem::path& file);

} // namespace print
