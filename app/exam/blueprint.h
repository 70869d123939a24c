// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bank/question.h"
#include "bank/raw_tree.h"
#include "base/finding.h"
#include "exam/points.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace exam {

enum class SectionKind { single, multiple, indefinite, trueFalse, caseGroup };
enum class Scoring { allOrNothing, halfIfSubset, perOption, proportional, signedMarks };
enum class Away { count, pause }; // what the clock does while the program is closed or the power is off
enum class CountedAttempt { best, last, first };

std::string_view toString(SectionKind kind); // "single" … "case"
std::string_view toString(Scoring scoring);  // "all-or-nothing" … "signed"
std::optional<SectionKind> parseSectionKind(std::string_view text);
std::optional<Scoring> parseScoring(std::string_view text);

// 大题. `count` is questions, or cases of exactly `caseSize` questions each; points are per question.
struct Section
{
    std::string title;
    SectionKind kind = SectionKind::single;
    int count = 0;
    int caseSize = 0;
    Points points;
    Scoring scoring = Scoring::allOrNothing;

    int questions() const { return kind == SectionKind::caseGroup ? count * caseSize : count; }
    bool operator==(const Section&) const = default;
};

// Percentages of difficulty 1–2, 3 and 4–5; all zero means any.
struct DifficultyShare
{
    int easy = 0;
    int medium = 0;
    int hard = 0;
    bool operator==(const DifficultyShare&) const = default;
};

// 组卷方案: everything a paper, its clock and its marking need. Quotas bind the questions outside cases.
struct Blueprint
{
    std::string id;
    std::string title;
    std::string source;
    int minutes = 0;
    Points pass;
    Points total;
    bool openBook = false;
    unsigned organs = 0;
    std::vector<Section> sections;
    std::map<bank::Subject, int> subjects; // percent; empty means any
    DifficultyShare difficulty;
    std::map<bank::Subject, int> floors; // percent of the subject's points needed to pass
    Away away = Away::count;
    int maxAttempts = 0; // 0: no limit; binds sittings only
    CountedAttempt counts = CountedAttempt::best;
    int retakeDays = 0;
    bool shuffleQuestions = true;
    bool shuffleOptions = true;
    std::vector<int> remind; // minutes before the end, descending
    int earlySubmit = 0;     // minutes; binds sittings only
    int excludeRecent = 0;   // papers whose questions are avoided where possible

    int questions() const;
    bool operator==(const Blueprint&) const = default;
};

// Reads format renqian/blueprint@1 and checks its sums; nothing when any finding is an error.
std::optional<Blueprint> readBlueprint(const bank::RawDocument& document, base::Findings& findings);

} // namespace exam
