// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Renqian
import Renqian.Ui

// What HistoryList and its parts share. The parts find it by ListView.view: in Qt 6.4 a bound component cannot be the
// header of a view, and a part cannot name the type that is made of it.
ListView {
    id: table

    required property HistoryModel history
    property int span: width
    property bool roomy: true

    readonly property HistoryColumns columns: HistoryColumns { roomy: table.roomy }

    signal reviewRequested(string attemptId)
    signal resultRequested(string attemptId)

    reuseItems: true
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    highlightFollowsCurrentItem: false
    model: history.attempts
    T.ScrollBar.vertical: ScrollBar {}

    Accessible.role: Accessible.Table
    Accessible.name: qsTr("成绩历史")
}
