// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace support {

// The YAML of a question as a trainer would type it.
inline std::string yamlQuestion(const std::string& id, const std::string& stem = "题干（ ）。",
                                const std::string& basis = "宪法 第一条", int difficulty = 2,
                                const std::string& more = {})
{
    return "  - id: " + id + "\n    type: single\n    chapter: 第一章 总纲\n    stem: " + stem +
           "\n    options: [甲, 乙, 丙, 丁]\n    answer: B\n    basis: [" + basis +
           "]\n    explanation: 因为 {B} 对，其余三项都不合规定。\n    difficulty: " +
           std::to_string(difficulty) + "\n    verified: 2026-11-01\n" + more;
}

inline std::string yamlBank(const std::string& id, const std::string& questions,
                            const std::string& revision = "2026-11-23", const std::string& more = {})
{
    return "format: renqian/bank@1\nid: " + id + "\ntitle: 题库 " + id +
           "\nsubject: constitution\nrevision: " + revision + "\nlicense: CC-BY-4.0\n" + more +
           "questions:\n" + questions;
}

} // namespace support
