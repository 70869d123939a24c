// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Renqian

// A table of figures: `heads` and `rows` of {cells, gain}; the first column takes what the others leave. The last cell of
// a row with a gain of 1 or -1 is coloured; its sign says the same. A positioner: the layouts of Qt 6.4 crash when rows
// vanish.
Column {
    id: table

    property string name: ""
    property var heads: []
    property var widths: [] // of the columns after the first, at 100 %
    property var rows: []
    property int lines: 100 // of the first column; more is cut and named in full

    readonly property int gap: 12
    readonly property real first: {
        let left = width
        for (const one of widths)
            left -= Theme.iconSize(one) + gap
        return Math.max(Theme.iconSize(80), left)
    }

    Accessible.role: Accessible.Table
    Accessible.name: name

    FigureLine {
        width: table.width
        head: true
        cells: table.heads
        widths: table.widths
        first: table.first
        gap: table.gap
        Accessible.name: Phrases.spoken(table.heads)
    }
    Repeater {
        model: table.rows

        FigureLine {
            required property var modelData

            width: table.width
            cells: modelData.cells
            widths: table.widths
            first: table.first
            gap: table.gap
            lines: table.lines
            gain: modelData.gain ?? 0
            Accessible.name: Phrases.spoken(cells.map((cell, i) => i === 0 ? cell : (table.heads[i] ?? "") + " " + cell))
        }
    }
}
