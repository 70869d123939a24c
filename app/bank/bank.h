// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bank/question.h"
#include "bank/raw_bank.h"
#include "bank/statutes.h"
#include "base/finding.h"

#include <optional>
#include <string>
#include <vector>

namespace bank {

// A question bank that cannot be invalid: only validate() makes one.
class Bank
{
public:
    const std::string& id() const { return m_id; }
    const std::string& title() const { return m_title; }
    Subject subject() const { return m_subject; }
    base::Day revision() const { return m_revision; }
    const std::string& region() const { return m_region; } // empty: everywhere
    unsigned organs() const { return m_organs; }           // bits of Organ, 0: all
    const std::string& license() const { return m_license; }
    const std::vector<Question>& questions() const { return m_questions; }
    const std::vector<Case>& cases() const { return m_cases; }

private:
    Bank() = default;
    friend class Validator;

    std::string m_id;
    std::string m_title;
    Subject m_subject = Subject::general;
    base::Day m_revision;
    std::string m_region;
    unsigned m_organs = 0;
    std::string m_license;
    std::vector<Question> m_questions;
    std::vector<Case> m_cases;
};

// Checks everything format version 1 asks of a bank and reports all of it; nothing is returned when any
// finding is an error. Citations are resolved for `today`.
std::optional<Bank> validate(const RawBank& raw, const Statutes& statutes, base::Day today,
                             base::Findings& findings);

} // namespace bank
