// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// What stands above the rows of a HistoryList and scrolls with them: choice of paper, trend and table head.
ColumnLayout {
    id: top

    readonly property HistoryTable list: ListView.view as HistoryTable
    readonly property HistoryModel history: list.history

    width: list.span
    spacing: Theme.cardGap

    Flow {
        Layout.fillWidth: true
        visible: top.history.count > 0
        spacing: 12

        Segmented {
            visible: top.history.filterTitles.length > 2
            name: qsTr("试卷")
            currentIndex: top.history.filterIndex
            model: top.history.filterTitles
            onChosen: index => top.history.filterIndex = index
        }
        SecondaryButton {
            icon.name: "export"
            text: qsTr("导出 CSV")
            onClicked: top.history.exportCsv()
        }
    }
    Notice {
        Layout.fillWidth: true
        visible: top.history.error !== ""
        kind: Notice.Kind.Bad
        text: top.history.error
    }
    HistoryTrend {
        Layout.fillWidth: true
        visible: top.history.count > 0
        history: top.history
    }
    HistoryHead {
        Layout.fillWidth: true
        visible: top.history.count > 0
        columns: top.list.columns
    }
}
