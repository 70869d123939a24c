// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import Renqian
import Renqian.Ui

HistoryPage {
    id: place

    required property AppModel app
    required property Navigator navigator

    history: app.history
    onReviewRequested: (attemptId, filter) => navigator.openReview(attemptId, filter)
    onResultRequested: attemptId => navigator.openResult(attemptId)
    onMockRequested: navigator.enter("mock")
    onPracticeRequested: navigator.enter("practice")
}
