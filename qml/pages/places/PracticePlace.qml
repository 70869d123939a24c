// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import Renqian
import Renqian.Ui

PracticePage {
    id: place

    required property AppModel app
    required property Navigator navigator

    practice: app.practice
    indexing: app.indexing
    onRunRequested: navigator.practise()
    onMistakesRequested: navigator.go("mistakes")
    onBanksRequested: navigator.go("banks")
}
