// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import Renqian
import Renqian.Ui

ResultPage {
    id: place

    required property AppModel app
    required property Navigator navigator

    result: app.result
    onReviewRequested: (attemptId, filter) => navigator.openReview(attemptId, filter)
    onAgainRequested: navigator.enter("mock")
    onHistoryRequested: navigator.go("history")
}
