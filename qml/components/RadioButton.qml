// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Renqian

// A choice with its words. Among siblings in one parent exactly one is chosen.
T.RadioButton {
    id: control

    property bool showRing: visualFocus

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.target, implicitContentHeight)
    leftPadding: text === "" ? indicator.width : indicator.width + spacing
    spacing: 9
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.name: text

    indicator: RadioMark {
        y: (control.height - height) / 2
        checked: control.checked
        active: control.enabled
        hovered: control.hovered
    }
    contentItem: PlainText {
        text: control.text
        color: control.enabled ? Theme.text : Theme.disabledText
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }

    FocusRing {
        anchors.fill: control.indicator
        shown: control.showRing
        targetRadius: control.indicator.width / 2
    }
}
