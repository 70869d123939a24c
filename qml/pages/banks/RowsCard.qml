// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Renqian

// A titled card with a long list in it: one stop of Tab, arrows move among the rows.
FocusScope {
    id: card

    property string title: ""
    property alias model: rows.model
    property alias delegate: rows.delegate

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
        keyNavigationEnabled: true
        T.ScrollBar.vertical: ScrollBar {}
        Keys.onPressed: event => {
            if (event.key !== Qt.Key_PageDown && event.key !== Qt.Key_PageUp)
                return
            const step = event.key === Qt.Key_PageDown ? 1 : -1
            currentIndex = Math.max(0, Math.min(count - 1, currentIndex + step * 8))
            event.accepted = true
        }
        Accessible.role: Accessible.List
        Accessible.name: card.title

        FocusRing { shown: rows.activeFocus; inset: true; targetRadius: 0 }
    }
}
