// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian

// Every attempt of the filter under the trend, as one scrolling table.
HistoryTable {
    header: HistoryTop {}
    footer: HistoryBottom {}
    delegate: HistoryRow {
        required property int index
        required property var model
        readonly property HistoryTable list: ListView.view as HistoryTable

        width: list.span
        columns: list.columns
        day: model.day
        title: model.title
        score: model.score
        passed: model.passed
        counts: model.right + " / " + model.questions
        time: model.expired ? qsTr("%1 到时").arg(Phrases.clock(model.seconds)) : Phrases.clock(model.seconds)
        selected: ListView.isCurrentItem
        focusPolicy: selected || activeFocus ? Qt.StrongFocus : Qt.ClickFocus
        onClicked: list.resultRequested(model.id)
        onReviewRequested: list.reviewRequested(model.id)
        onSheetRequested: list.sheetRequested(model.id)
        onActiveFocusChanged: {
            if (activeFocus)
                list.currentIndex = index
        }
    }
}
