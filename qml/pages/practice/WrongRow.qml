// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian

// A question that was answered wrongly: its number and the beginning of its stem.
RowButton {
    id: row

    required property int number
    required property string stem
    property bool showRing: visualFocus

    implicitHeight: Theme.target
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    Accessible.name: Phrases.spoken([qsTr("第 %1 题").arg(number), stem])

    background: Rectangle {
        color: row.hovered ? Theme.hover : "transparent"
        Hairline { width: parent.width }
    }
    PlainText {
        id: figure
        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(implicitWidth, Theme.iconSize(28))
        bold: true
        color: Theme.bad
        text: row.number
        Accessible.ignored: true
    }
    PlainText {
        x: figure.width + 8
        width: arrow.x - x - 8
        anchors.verticalCenter: parent.verticalCenter
        font.pixelSize: Theme.secondary + 1
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        text: row.stem
        Accessible.ignored: true
    }
    Icon {
        id: arrow
        anchors { right: parent.right; rightMargin: 4; verticalCenter: parent.verticalCenter }
        size: 14
        name: "chevron-right"
        color: Theme.text2
    }
    FocusRing { shown: row.showRing; inset: true; targetRadius: 0 }
}
