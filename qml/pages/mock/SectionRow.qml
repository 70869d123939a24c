// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian

// One row of the table of parts, or its head.
Item {
    id: row

    property string typeName: ""
    property string count: ""
    property string points: ""
    property string rule: ""
    property bool head: false

    readonly property int role: head ? PlainText.Role.Caption : PlainText.Role.Body
    readonly property color ink: head ? Theme.text2 : Theme.text

    implicitHeight: Math.max(head ? 0 : Theme.controlHeight(41), line.implicitHeight + (head ? 6 : 12))
    Accessible.role: Accessible.Row
    Accessible.name: Phrases.spoken([typeName, count, points, rule])

    Hairline { y: row.head ? row.height : 0; width: parent.width; visible: !row.head }
    RowLayout {
        id: line
        width: parent.width
        anchors.verticalCenter: parent.verticalCenter
        spacing: 12

        PlainText {
            Layout.preferredWidth: Theme.iconSize(72)
            role: row.role
            color: row.ink
            text: row.typeName
            Accessible.ignored: true
        }
        PlainText {
            Layout.preferredWidth: Theme.iconSize(34)
            horizontalAlignment: Text.AlignRight
            role: row.role
            color: row.ink
            text: row.count
            Accessible.ignored: true
        }
        PlainText {
            Layout.preferredWidth: Theme.iconSize(44)
            Layout.leftMargin: 12
            role: row.role
            color: row.ink
            text: row.points
            Accessible.ignored: true
        }
        PlainText {
            Layout.fillWidth: true
            role: row.role
            color: row.ink
            text: row.rule
            Accessible.ignored: true
        }
    }
}
