// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Shapes
import Renqian

// The dashed edge of an option that should have been chosen.
Shape {
    id: frame

    property color color: Theme.ok
    property real radius: Theme.radius
    readonly property real inset: 1

    ShapePath {
        strokeColor: frame.color
        strokeWidth: 2
        strokeStyle: ShapePath.DashLine
        dashPattern: [3, 2]
        fillColor: "transparent"
        startX: frame.radius
        startY: frame.inset
        PathLine { x: frame.width - frame.radius; y: frame.inset }
        PathArc { x: frame.width - frame.inset; y: frame.radius; radiusX: frame.radius - frame.inset; radiusY: radiusX }
        PathLine { x: frame.width - frame.inset; y: frame.height - frame.radius }
        PathArc { x: frame.width - frame.radius; y: frame.height - frame.inset; radiusX: frame.radius - frame.inset; radiusY: radiusX }
        PathLine { x: frame.radius; y: frame.height - frame.inset }
        PathArc { x: frame.inset; y: frame.height - frame.radius; radiusX: frame.radius - frame.inset; radiusY: radiusX }
        PathLine { x: frame.inset; y: frame.radius }
        PathArc { x: frame.radius; y: frame.inset; radiusX: frame.radius - frame.inset; radiusY: radiusX }
    }
}
