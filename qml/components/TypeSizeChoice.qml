// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Renqian

// One of the three type sizes, written in about that size.
T.AbstractButton {
    id: control

    property string words: ""
    property string name: words
    property int step: 0
    readonly property bool selected: Theme.textStep === step

    implicitWidth: Math.max(Theme.controlHeight(44), implicitContentWidth + 12)
    implicitHeight: Theme.controlHeight(44)
    focusPolicy: selected || activeFocus ? Qt.StrongFocus : Qt.ClickFocus
    hoverEnabled: true

    Accessible.role: Accessible.RadioButton
    Accessible.name: name
    Accessible.checkable: true
    Accessible.checked: selected
    Accessible.onPressAction: control.clicked()

    background: Rectangle {
        radius: Theme.radius
        color: control.selected ? Theme.surface : control.hovered ? Theme.hover : "transparent"
        border.width: control.selected ? 1 : 0
        border.color: Theme.borderStrong
    }
    contentItem: PlainText {
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        role: [PlainText.Role.Secondary, PlainText.Role.Body, PlainText.Role.Option][control.step]
        bold: control.selected
        wrapMode: Text.NoWrap
        text: control.words
        color: control.selected ? Theme.text : Theme.text2
        Accessible.ignored: true
    }

    FocusRing { shown: control.visualFocus }
}
