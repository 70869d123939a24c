// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// What is drawn of lines and curves, anew when one of `look` changes. No Shape: where it is scrolled out of its clip, the
// software renderer of Qt 6.4 draws it all the same, over whatever is there.
Canvas {
    id: drawing

    property var look: []

    // The pen over an empty canvas.
    function blank(): var {
        const pen = getContext("2d")
        pen.reset()
        return pen
    }

    renderStrategy: Canvas.Immediate
    onLookChanged: requestPaint()
    onWidthChanged: requestPaint()
    onHeightChanged: requestPaint()
}
