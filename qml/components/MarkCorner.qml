// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian

// The triangle at the top right of a marked number.
Drawing {
    id: corner

    property color color: Theme.warn
    property int size: 18

    look: [color]
    implicitWidth: Theme.iconSize(size)
    implicitHeight: implicitWidth
    onPaint: {
        const pen = blank()
        pen.fillStyle = color
        pen.moveTo(0, 0)
        pen.lineTo(width, 0)
        pen.lineTo(width, height)
        pen.fill()
    }
}
