// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Shapes
import Renqian

// The triangle at the top right of a marked number.
Shape {
    id: corner

    property color color: Theme.warn
    property int size: 18

    implicitWidth: Theme.iconSize(size)
    implicitHeight: implicitWidth

    ShapePath {
        strokeColor: "transparent"
        fillColor: corner.color
        PathLine { x: corner.width; y: 0 }
        PathLine { x: corner.width; y: corner.height }
        PathLine { x: 0; y: 0 }
    }
}
