// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Renqian

// A line of a FigureTable: the first cell takes `first`, the others stand at the right of it.
Item {
    id: line

    property var cells: []
    property var widths: []
    property real first: 0
    property int gap: 0
    property int gain: 0
    property int lines: 100
    property bool head: false

    readonly property int role: head ? PlainText.Role.Caption : PlainText.Role.Secondary
    readonly property color ink: head ? Theme.text3 : Theme.text

    function cellX(column: int): real {
        let x = first + gap
        for (let i = 0; i < column; ++i)
            x += Theme.iconSize(widths[i]) + gap
        return x
    }

    implicitHeight: Math.max(Theme.controlHeight(head ? 32 : 40), name.height + 10)
    Accessible.role: Accessible.Row

    PlainText {
        id: name
        anchors.verticalCenter: parent.verticalCenter
        width: line.first
        maximumLineCount: line.lines
        elide: Text.ElideRight
        role: line.role
        color: line.ink
        text: "" + (line.cells[0] ?? "")
        Accessible.ignored: true
    }
    Repeater {
        model: line.widths.length

        PlainText {
            required property int index

            readonly property bool told: line.gain !== 0 && index === line.widths.length - 1

            x: line.cellX(index)
            y: Math.round((line.height - height) / 2)
            width: Theme.iconSize(line.widths[index])
            horizontalAlignment: Text.AlignRight
            role: line.role
            bold: told
            color: !told ? line.ink : line.gain > 0 ? Theme.ok : Theme.bad
            wrapMode: Text.NoWrap
            text: "" + (line.cells[index + 1] ?? "")
            Accessible.ignored: true
        }
    }
    Hairline { width: parent.width; anchors.bottom: parent.bottom }
}
