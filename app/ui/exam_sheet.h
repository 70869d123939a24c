// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exam/session.h"
#include "store/history.h"
#include "ui/rows_model.h"

namespace ui {

// The rows of the answer sheet of an attempt, and the numbers a hand-in dialog names.
QList<Row> sheetSections(const store::Attempt& attempt);
QList<Row> sheetCells(const store::Attempt& attempt);
QList<int> unansweredIndexes(const exam::SessionState& session);
QList<int> markedIndexes(const exam::SessionState& session);

} // namespace ui
