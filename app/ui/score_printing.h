// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export_model.h"

namespace ui {

// Writes the score sheet of a closed attempt, with its wrong questions where wanted.
bool printScore(Workspace& workspace, ExportModel& exports, const QString& attemptId, bool withWrong);

} // namespace ui
