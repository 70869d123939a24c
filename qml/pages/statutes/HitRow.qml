// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian

// An article that holds the words that were searched for.
RowButton {
    id: row

    required property string shortName
    required property string label
    required property string line
    property bool showRing: visualFocus

    readonly property string place: shortName + " " + label

    implicitHeight: words.height + 20
    Accessible.name: Phrases.spoken([place, line])
    Keys.onReturnPressed: row.clicked()
    Keys.onEnterPressed: row.clicked()

    background: Rectangle {
        color: row.hovered ? Theme.hover : Theme.surface
        Hairline { width: parent.width; anchors.bottom: parent.bottom }
    }
    Column {
        id: words
        x: 16
        y: 10
        width: row.width - 32

        PlainText {
            width: parent.width
            bold: true
            text: row.place
            Accessible.ignored: true
        }
        PlainText {
            width: parent.width
            role: PlainText.Role.Secondary
            color: Theme.text2
            maximumLineCount: 3
            elide: Text.ElideRight
            text: row.line
            Accessible.ignored: true
        }
    }
    FocusRing { shown: row.showRing; inset: true; targetRadius: 0 }
}
