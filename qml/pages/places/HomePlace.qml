// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import Renqian
import Renqian.Ui

HomePage {
    id: place

    required property AppModel app
    required property Navigator navigator

    home: app.home
    readiness: app.readiness
    today: app.today
    indexing: app.indexing
    onRunRequested: navigator.practise()
    onPlansRequested: navigator.go("plans")
    onResumeRequested: navigator.sitExam()
    onMockRequested: navigator.go("mock")
    onHistoryRequested: navigator.go("history")
    onResultRequested: attemptId => navigator.openResult(attemptId)
    onSettingsRequested: navigator.go("settings")
    onBanksRequested: navigator.go("banks")
    onHowRequested: navigator.go("how")
    onMasteryRequested: navigator.go("mastery")
    onPractiseRequested: (statute, chapter) => navigator.practiseChapter(statute, chapter)
}
