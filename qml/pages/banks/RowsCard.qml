// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Renqian

// A titled card with a long list of Rows in it: one stop of Tab, arrows move among the rows.
FocusScope {
    id: card

    property string title: ""
    property alias model: rows.model
    property alias delegate: rows.delegate

    // The row takes the focus itself, as in HistoryTable.
    function move(step: int) {
        const next = Math.max(0, Math.min(rows.count - 1, rows.currentIndex + step))
        rows.positionViewAtIndex(next, ListView.Contain)
        rows.itemAtIndex(next)?.forceActiveFocus(Qt.TabFocusReason)
        rows.currentIndex = next
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusCard
        color: Theme.surface
        border.color: Theme.border
    }
    PlainText {
        id: heading
        x: Theme.cardPadding
        y: 14
        role: PlainText.Role.Option
        bold: true
        text: card.title
    }
    ListView {
        id: rows
        anchors { fill: parent; margins: 1; topMargin: heading.y + heading.height + 10; bottomMargin: Theme.radiusCard }
        clip: true
        focus: true
        activeFocusOnTab: true
        reuseItems: true
        cacheBuffer: 0 // as in HistoryTable
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        keyNavigationEnabled: false
        T.ScrollBar.vertical: ScrollBar {}
        Keys.onPressed: event => {
            const step = ({[Qt.Key_Up]: -1, [Qt.Key_Down]: 1, [Qt.Key_PageUp]: -8, [Qt.Key_PageDown]: 8})[event.key]
            if (step === undefined)
                return
            card.move(step)
            event.accepted = true
        }
        Accessible.role: Accessible.List
        Accessible.name: card.title
    }
}
