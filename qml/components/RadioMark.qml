// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian

// The circle of a choice, drawn only; RadioButton is the control.
Rectangle {
    id: mark

    property bool checked: false
    property bool active: true
    property bool hovered: false

    implicitWidth: Theme.iconSize(22)
    implicitHeight: implicitWidth
    radius: width / 2
    color: checked && active ? Theme.ink : !active ? Theme.disabledBg : hovered ? Theme.hover : Theme.surface
    border.color: checked && active ? Theme.ink : active ? Theme.borderStrong : Theme.border
    Accessible.ignored: true

    Rectangle {
        anchors.centerIn: parent
        visible: mark.checked
        width: Math.round(mark.width * 0.36)
        height: width
        radius: width / 2
        color: mark.active ? Theme.textOnInk : Theme.disabledText
    }
}
