// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian

// Own line set on a 20 px grid. `size` is the size at 100 %; `paper` shows through the marks of filled icons.
Drawing {
    id: control

    required property string name
    property int size: 20
    property color color: Theme.text
    property color paper: Theme.surface
    property real weight: drawing.weight ?? 1.6

    readonly property var drawing: IconPaths.table[name] ?? IconPaths.table["blank"]

    look: [drawing, color, paper, weight]
    width: Theme.iconSize(size)
    height: width
    implicitWidth: Theme.iconSize(size)
    implicitHeight: implicitWidth
    Accessible.ignored: true
    onPaint: {
        const pen = blank()
        pen.scale(width / 20, height / 20)
        pen.fillStyle = color
        pen.fillRule = Qt.OddEvenFill
        pen.path = drawing.fill ?? ""
        pen.fill()
        pen.strokeStyle = drawing.cut ? paper : color
        pen.lineWidth = weight
        pen.lineCap = "round"
        pen.lineJoin = "round"
        pen.path = drawing.line ?? ""
        pen.stroke()
    }
}
