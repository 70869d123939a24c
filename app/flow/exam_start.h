// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exam/paper.h"
#include "flow/library.h"
#include "store/history.h"

#include <cstdint>
#include <string>
#include <tl/expected.hpp>

namespace flow {

struct PaperRequest
{
    exam::Blueprint blueprint;
    std::uint64_t seed = 0;
    base::Day day;
    std::string region;
    std::set<std::string> avoid;
};

// Why there is no paper: rows of the blueprint that the banks cannot fill, else `error`.
struct NoPaper
{
    exam::Shortage shortage;
    base::Error error{base::Code::cannotDraw, {}, {}};
};

// 组卷: draws and makes a paper from the banks of the machine.
tl::expected<exam::PaperWithQuestions, NoPaper> drawPaper(const Library& library,
                                                          const PaperRequest& request);

// The questions, and the cases they came from, of the blueprint's last papers: a new one avoids them where it
// can.
base::Result<std::set<std::string>> questionsToAvoid(const Library& library, const store::History& history,
                                                     const exam::Blueprint& blueprint);

// 开始考试: refuses with attemptOpen while another attempt is unfinished, else makes a durable running
// attempt.
base::Result<store::Attempt> startExam(store::History& history, exam::PaperWithQuestions paper,
                                       const base::Clock& clock, std::string attemptId);

} // namespace flow
