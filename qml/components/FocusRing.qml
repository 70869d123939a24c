// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian

// Shown for keyboard focus only: bind `shown` to visualFocus. Outside its parent, or inset in dense lists.
Rectangle {
    property bool shown: false
    property bool inset: false
    property int targetRadius: Theme.radius

    anchors.fill: parent
    anchors.margins: inset ? 0 : -(Theme.ringGap + Theme.ringWidth)
    radius: inset ? targetRadius : targetRadius + Theme.ringGap + Theme.ringWidth
    color: "transparent"
    border.color: Theme.focus
    border.width: Theme.ringWidth
    visible: shown
    z: 2
}
