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
    signal sheetRequested(string attemptId)

    // One row up or down, by key. The row takes the focus itself and becomes the current one by that: a view that
    // moves its current item gives no reason for the focus, and no ring would show.
    function move(step: int) {
        const next = Math.max(0, Math.min(count - 1, currentIndex + step))
        positionViewAtIndex(next, ListView.Contain)
        itemAtIndex(next)?.forceActiveFocus(Qt.TabFocusReason)
    }
    function page(direction: int) {
        const most = originY + contentHeight - height
        contentY = Math.max(originY, Math.min(most, contentY + direction * (height - Theme.target)))
    }

    keyNavigationEnabled: false
    reuseItems: true
    cacheBuffer: 0 // rows made ahead of need are asked for again after a filter took them away
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    highlightFollowsCurrentItem: false
    model: history.attempts
    T.ScrollBar.vertical: ScrollBar {}

    // A view does not follow what stands above its rows when that changes its height.
    Connections {
        target: table.headerItem
        function onHeightChanged() { table.positionViewAtBeginning() }
    }

    Keys.onPressed: event => {
        switch (event.key) {
        case Qt.Key_Up: move(-1); break
        case Qt.Key_Down: move(1); break
        case Qt.Key_PageUp: page(-1); break
        case Qt.Key_PageDown: page(1); break
        default: return
        }
        event.accepted = true
    }

    Accessible.role: Accessible.Table
    Accessible.name: qsTr("成绩历史")
}
