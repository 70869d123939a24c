// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/finding.h"
#include "ui/rows_model.h"
#include "words/language.h"

#include <optional>

namespace ui {

// file (name), place ("12:5"), severity (error/warning/advice), text, remedy
QList<QByteArray> findingRoles();

// Errors and reminders, or those of one severity, at most 500 rows in all: nobody reads more.
void addFindings(QList<Row>& rows, const QString& file, const base::Findings& findings,
                 words::Language language, std::optional<base::Severity> only = {});

} // namespace ui
