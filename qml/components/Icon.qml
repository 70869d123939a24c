// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Shapes
import Renqian

// Own line set on a 20 px grid. `size` is the size at 100 %; `paper` shows through the marks of filled icons.
Shape {
    id: control

    required property string name
    property int size: 20
    property color color: Theme.text
    property color paper: Theme.surface
    property real weight: drawing.weight ?? 1.6

    readonly property var drawing: IconPaths.table[name] ?? IconPaths.table["blank"]
    readonly property real unit: width / 20

    width: Theme.iconSize(size)
    height: width
    implicitWidth: Theme.iconSize(size)
    implicitHeight: implicitWidth
    Accessible.ignored: true

    ShapePath {
        strokeColor: "transparent"
        fillColor: control.drawing.fill ? control.color : "transparent"
        fillRule: ShapePath.OddEvenFill
        scale: Qt.size(control.unit, control.unit)
        PathSvg { path: control.drawing.fill ?? "" }
    }
    ShapePath {
        strokeColor: control.drawing.cut ? control.paper : control.color
        strokeWidth: control.weight * control.unit
        fillColor: "transparent"
        capStyle: ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin
        scale: Qt.size(control.unit, control.unit)
        PathSvg { path: control.drawing.line ?? "" }
    }
}
