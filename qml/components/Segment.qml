// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Renqian

// One part of a Segmented: ink when chosen, rounded at the ends of the group only.
T.AbstractButton {
    id: control

    property string words: ""
    property bool selected: false
    property bool tick: false
    property bool first: false
    property bool last: false
    property bool showRing: visualFocus

    readonly property color ink: !enabled ? Theme.disabledText : selected ? Theme.textOnInk : Theme.text
    readonly property color fill: selected ? (enabled ? Theme.ink : Theme.disabledBg)
                                           : hovered && enabled ? Theme.hover : Theme.surface

    implicitWidth: Math.ceil(implicitContentWidth) + 28
    focusPolicy: selected || activeFocus ? Qt.StrongFocus : Qt.ClickFocus
    hoverEnabled: true
    z: showRing ? 1 : 0

    Accessible.role: Accessible.RadioButton
    Accessible.name: words
    Accessible.checkable: true
    Accessible.checked: selected
    Accessible.onPressAction: control.clicked()

    background: Rectangle {
        radius: control.first || control.last ? Theme.radius - 1 : 0
        color: control.fill

        Rectangle {
            visible: !(control.first && control.last)
            anchors.right: control.first ? parent.right : undefined
            width: control.first || control.last ? parent.width / 2 : parent.width
            height: parent.height
            color: control.fill
        }
        Hairline {
            visible: !control.last
            anchors.right: parent.right
            height: parent.height
            color: Theme.border
        }
    }
    contentItem: ButtonLabel {
        icon: control.tick && control.selected ? "check" : ""
        iconSize: 16
        text: control.words
        role: PlainText.Role.Secondary
        bold: control.selected
        color: control.ink
    }

    FocusRing { shown: control.showRing }
}
