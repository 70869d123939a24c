// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import Renqian
import Renqian.Ui

MockPage {
    id: place

    required property AppModel app
    required property Navigator navigator

    mock: app.mock
    onExamRequested: navigator.sitExam()
    onResumeRequested: navigator.sitExam()
    onRestartRequested: if (app.home.discardOpen()) start()
    onBanksRequested: navigator.go("banks")
}
