// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import Renqian
import Renqian.Ui

PracticeSummaryPage {
    id: place

    required property AppModel app
    required property Navigator navigator

    run: app.practiceRun
    origin: navigator.runFrom
    onQuestionRequested: navigator.show("practice-run")
    onRepeatRequested: navigator.practise()
    onBackRequested: navigator.enter(navigator.runFrom)
}
