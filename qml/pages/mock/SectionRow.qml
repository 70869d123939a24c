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
    Accessible.name: [typeName, count, points, rule].join("，")

    Hairline { y: row.head ? row.height : 0; width: parent.width; visible: !row.head }
    RowLayout {
        id: line
        width: parent.width
        anchors.verticalCenter: parent.verticalCenter
        spacing: 12

        Cell {
            Layout.preferredWidth: Theme.iconSize(72)
            text: row.typeName
        }
        Cell {
            Layout.preferredWidth: Theme.iconSize(34)
            horizontalAlignment: Text.AlignRight
            text: row.count
        }
        Cell {
            Layout.preferredWidth: Theme.iconSize(44)
            Layout.leftMargin: 12
            text: row.points
        }
        Cell {
            Layout.fillWidth: true
            text: row.rule
        }
    }

    component Cell: PlainText {
        role: row.role
        color: row.ink
        Accessible.ignored: true
    }
}
