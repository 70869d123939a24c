// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/library.h"
#include "store/study_log.h"

#include <optional>
#include <string>
#include <vector>

namespace flow {

// A question of the notebook; `seen` is missing when no bank on this machine has it any more.
struct MistakeEntry
{
    practice::Card card;
    std::optional<bank::SeenQuestion> seen;
};

// 错题本: the open or the cleared ones, by statute and chapter.
base::Result<std::vector<MistakeEntry>> notebookOf(const Library& library, const store::StudyLog& log,
                                                   practice::Mistake state);

// Takes these questions out by hand; those that are not open stay as they are.
base::Result<void> clearMistakes(store::StudyLog& log, const std::vector<std::string>& questionIds,
                                 base::Millis wall);

} // namespace flow
