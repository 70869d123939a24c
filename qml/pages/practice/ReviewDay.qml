// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian
import Renqian.Ui

// When the question comes again: 明天, 3 天后, 12月1日.
PlainText {
    id: day

    required property PracticeRunModel run

    readonly property int near: 14

    visible: run.judged && run.daysToReview >= 0
    role: PlainText.Role.Secondary
    color: Theme.text2
    text: qsTr("下次复习：%1").arg(run.daysToReview === 0 ? qsTr("今天") : run.daysToReview === 1 ? qsTr("明天")
        : run.daysToReview <= near ? qsTr("%n 天后", "", run.daysToReview) : Phrases.monthDay(run.nextReview))
}
