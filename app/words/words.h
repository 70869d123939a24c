// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bank/coverage.h"
#include "bank/law_change.h"
#include "bank/question.h"
#include "base/error.h"
#include "base/finding.h"
#include "exam/assembly.h"
#include "exam/blueprint.h"
#include "practice/run.h"
#include "practice/study_plan.h"
#include "words/language.h"

#include <string>
#include <string_view>
#include <vector>

namespace words {

struct Sentence
{
    std::string text;
    std::string remedy; // what to do; may be empty
};

// The edge where codes become sentences. A code nobody wrote a sentence for is shown as itself.
Sentence describe(const base::Error& error, Language language);
Sentence describe(const base::Finding& finding, Language language);
std::string describe(const exam::ShortRow& row, const exam::Blueprint& blueprint, Language language);

// "2026 年 12 月", "第 2 周", "考前第 3 天"; empty for an entry without a time.
std::string describe(practice::PlanTime time, practice::PlanKind kind, Language language);

// What the law did, and what a trainer has to do about a question that it left behind.
Sentence describe(const bank::LawChange& change, Language language);

// Every finding code that has a sentence, so that a test can hold the two tables together.
std::vector<std::string_view> describedFindings();

std::string name(bank::Subject subject, Language language);
std::string name(bank::Type type, Language language);
std::string name(exam::SectionKind kind, Language language);
std::string name(practice::PlanKind kind, Language language);
std::string name(base::Severity severity, Language language);
std::string name(practice::Mode mode, Language language);
// A word of the tables of flow/record_csv.h; a code nobody wrote one for is shown as itself.
std::string recordWord(std::string_view code, Language language);
// How a section is marked, for 考生须知.
std::string rule(const exam::Section& section, Language language);

// "第5—9、12、120之一条", "Articles 5–9, 12, 120-1".
std::string name(const std::vector<bank::ArticleRun>& articles, Language language);

// "%1" … "%9" in `pattern` become the arguments; a missing argument leaves an empty place.
std::string fill(std::string_view pattern, const std::vector<std::string>& args);

} // namespace words
