// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bank/question.h"
#include "bank/statutes.h"
#include "flow/scope.h"
#include "ui/rows_model.h"
#include "words/language.h"

namespace ui {

// letter, text, isKey (bool), chosen (bool): the options in the order in which they are shown.
QList<Row> optionRows(const bank::Question& question, const std::vector<int>& order, bank::OptionSet chosen);

// statute (full name where it is known), place ("第三十六条第一款", may be empty), first (bool: of its
// statute), citation.
QList<Row> basisRows(const bank::Question& question, const bank::Statutes& statutes);

// 易, 中, 难 of a difficulty 1–5.
QString difficultyName(int difficulty);

// What a practice is limited to, in a few words.
QString scopeName(const flow::Scope& scope, words::Language language);

} // namespace ui
