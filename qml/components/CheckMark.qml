// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian

// The square of a tick, drawn only; CheckBox is the control. checkState is Qt.Unchecked, PartiallyChecked or Checked.
Rectangle {
    id: mark

    property int checkState: Qt.Unchecked
    property bool active: true
    property bool hovered: false

    readonly property bool filled: checkState === Qt.Checked && active

    implicitWidth: Theme.iconSize(22)
    implicitHeight: implicitWidth
    radius: Theme.radiusCell
    color: filled ? Theme.ink : !active ? Theme.disabledBg : hovered ? Theme.hover : Theme.surface
    border.color: filled ? Theme.ink : active ? Theme.borderStrong : Theme.border
    Accessible.ignored: true

    Icon {
        anchors.centerIn: parent
        visible: mark.checkState !== Qt.Unchecked
        size: mark.checkState === Qt.Checked ? 16 : 18
        name: mark.checkState === Qt.Checked ? "check" : "bar"
        color: !mark.active ? Theme.disabledText : mark.filled ? Theme.textOnInk : Theme.ink
    }
}
