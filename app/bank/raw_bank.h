// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bank/raw_tree.h"

#include <optional>
#include <string>
#include <vector>

namespace bank {

// A value with its place in the file. `given` is false where the file does not say it; a place without
// `given` means that it says something unusable, which is reported already.
struct RawText
{
    std::string text;
    base::Position at;
    bool given = false;
};

struct RawList
{
    std::vector<RawText> items;
    base::Position at;
    bool given = false;
};

struct RawQuestion
{
    base::Position at;
    RawText id, type, chapter, stem, explanation, difficulty, verified, status;
    RawList options, answer, basis, tags, keepLast; // a scalar answer is a list of one
    std::string caseId;
};

struct RawCase
{
    base::Position at;
    RawText id, material;
    std::size_t first = 0;
    std::size_t count = 0;
};

// What an importer or the YAML reader understood, before anybody asked whether it makes sense.
struct RawBank
{
    std::string file;
    bool sound = true; // false: its reader found errors; validate() finds more but makes no Bank
    base::Position at;
    RawText format, id, title, subject, revision, region, license;
    bool everywhere = false; // region: null, written out
    RawList organs;
    std::vector<RawQuestion> questions;
    std::vector<RawCase> cases;
};

inline constexpr std::size_t maxQuestions = 20'000;

// Takes a document apart by format renqian/bank@1: unknown keys and wrong types are findings.
// Nothing is returned when the root is not a bank at all.
std::optional<RawBank> readBank(const RawDocument& document, base::Findings& findings);

} // namespace bank
