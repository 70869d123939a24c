// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bank/raw_tree.h"
#include "flow/library.h"
#include "store/study_log.h"

#include <optional>
#include <string>
#include <vector>

namespace flow {

// 存疑题目 as a file carries them from the learner to the trainer.
struct ReportedDoubt
{
    std::string questionId;
    std::string bankId;
    base::Day revision;
    std::string stem;
    std::string said;
    base::Day day;

    bool operator==(const ReportedDoubt&) const = default;
};

// The text of a file of format renqian/doubts@1.
std::string writeDoubts(const std::vector<store::Doubt>& doubts);
// Nothing when the file is none, or has errors.
std::optional<std::vector<ReportedDoubt>> readDoubts(const bank::RawDocument& document,
                                                     base::Findings& findings);

struct QuestionPlace
{
    std::string file;
    base::Position at;
};

// Where the question stands in the banks of this machine; nothing when none of them has it.
base::Result<std::optional<QuestionPlace>> findQuestion(const Library& library, const std::string& bankId,
                                                        const std::string& questionId);

// The same of many, each bank read once.
base::Result<std::vector<std::optional<QuestionPlace>>>
findQuestions(const Library& library, const std::vector<ReportedDoubt>& doubts);

} // namespace flow
