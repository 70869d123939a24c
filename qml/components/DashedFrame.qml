// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian

// The dashed edge of an option that should have been chosen.
Drawing {
    id: frame

    property color color: Theme.ok
    property real radius: Theme.radius

    look: [color, radius]
    onPaint: {
        const pen = blank()
        pen.strokeStyle = color
        pen.lineWidth = 2
        pen.setLineDash([3, 2])
        pen.roundedRect(1, 1, width - 2, height - 2, radius - 1, radius - 1)
        pen.stroke()
    }
}
