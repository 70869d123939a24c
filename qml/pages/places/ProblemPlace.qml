// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import Renqian
import Renqian.Ui

StartProblem {
    id: place

    required property AppModel app
    required property Navigator navigator

    problem: app.problem
    canRestore: app.canRestore
    canUseStandard: app.canUseStandard
    onRetryRequested: app.retry()
    onRestoreRequested: app.restoreNewest()
    onStandardRequested: app.useStandardFolder()
}
