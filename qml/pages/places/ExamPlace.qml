// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import Renqian
import Renqian.Ui

ExamPage {
    id: place

    required property AppModel app
    required property Navigator navigator

    exam: app.exam
    settings: app.settings
    statutes: app.statutes
    onFinished: attemptId => navigator.finishExam(attemptId)
}
