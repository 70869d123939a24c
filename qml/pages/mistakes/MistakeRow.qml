// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian

// One wrong question: the beginning of its stem, how often it was wrong, how near it is to being cleared.
RowButton {
    id: row

    required property string stem
    required property string typeName
    required property int wrongs
    required property int streak
    required property int needed
    property bool selected: false
    property bool current: false
    property bool cleared: false

    readonly property string title: stem !== "" ? stem : qsTr("题库里已没有这道题")
    readonly property string progress: cleared ? qsTr("已消灭") : qsTr("连对 %1 / %2").arg(Math.min(streak, needed)).arg(needed)
    readonly property string facts: Phrases.dotted([typeName, qsTr("错过 %1 次").arg(wrongs), progress])

    implicitHeight: words.height + 20

    Accessible.name: Phrases.spoken([title, facts])
    Accessible.selectable: true
    Accessible.selected: selected

    background: Rectangle {
        color: row.selected ? Theme.inkSoft : row.hovered ? Theme.hover : Theme.surface

        Rectangle {
            visible: row.selected
            width: Theme.emphasisBar
            height: parent.height
            color: Theme.accent
        }
        Hairline { width: parent.width; anchors.bottom: parent.bottom }
    }
    Column {
        id: words
        x: 16
        y: 10
        width: row.width - 32

        PlainText {
            width: parent.width
            role: PlainText.Role.Secondary
            font.pixelSize: Theme.secondary + 1
            color: row.stem !== "" ? Theme.text : Theme.text2
            maximumLineCount: 2
            elide: Text.ElideRight
            text: row.title
            Accessible.ignored: true
        }
        PlainText {
            width: parent.width
            role: PlainText.Role.Caption
            color: Theme.text2
            text: row.facts
            Accessible.ignored: true
        }
    }
    FocusRing { shown: row.current; inset: true; targetRadius: 0 }
}
