// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian

// One result of a TrendChart: circle for a pass, square for a fail, with its score beside it.
Item {
    id: point

    required property real score
    required property bool passed
    property bool labelBelow: false

    Rectangle {
        anchors.centerIn: parent
        width: Theme.iconSize(point.passed ? 13 : 12)
        height: width
        radius: point.passed ? width / 2 : 0
        color: point.passed ? Theme.ok : Theme.bad
        border.color: Theme.surface
        border.width: 1
    }
    PlainText {
        x: -width / 2
        y: point.labelBelow ? Theme.iconSize(8) - 2 : -height - Theme.iconSize(8) + 2
        bold: true
        wrapMode: Text.NoWrap
        text: point.score
        Accessible.ignored: true
    }
}
