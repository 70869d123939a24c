// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bank/question.h"
#include "bank/raw_bank.h"
#include "bank/report.h"
#include "bank/statutes.h"

namespace bank {

// Checks one question by itself and reads it as far as it can be read; identity, cases and the rest of the
// bank are the caller's business.
class QuestionRules
{
public:
    QuestionRules(const Statutes& statutes, base::Day today, Report& report)
        : m_statutes(statutes)
        , m_today(today)
        , m_report(report)
    {}

    Question read(const RawQuestion& raw);

private:
    void readWords(const RawQuestion& raw, Question& question);
    void readOptions(const RawQuestion& raw, Question& question);
    void readAnswer(const RawQuestion& raw, Question& question);
    void readKey(const RawList& answer, Question& question);
    void readTruth(const RawList& answer, Question& question);
    void readTexts(const RawList& answer, Question& question);
    void readKeepLast(const RawQuestion& raw, Question& question);
    void readExplanation(const RawQuestion& raw, Question& question);
    void readBasis(const RawQuestion& raw, Question& question);

    const Statutes& m_statutes;
    base::Day m_today;
    Report& m_report;
    bool m_optionsRead = false;
    bool m_typeRead = false;
};

} // namespace bank
