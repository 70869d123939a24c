// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Renqian

// A button of one of four kinds; icon.name is a name of Icon, keyCap the key that does the same.
T.Button {
    id: control

    enum Kind { Primary, Secondary, Danger, Plain }

    property int kind: ActionButton.Kind.Secondary
    property string keyCap: ""
    property bool large: false
    property int baseHeight: large ? 52 : 44
    property bool showHover: hovered
    property bool showRing: visualFocus

    readonly property bool framed: kind === ActionButton.Kind.Secondary || kind === ActionButton.Kind.Danger

    implicitWidth: Math.max(implicitHeight, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.controlHeight(baseHeight), implicitContentHeight + topPadding + bottomPadding)
    leftPadding: large ? 29 : icon.name !== "" || keyCap !== "" ? 19 : 15
    rightPadding: leftPadding
    topPadding: 4
    bottomPadding: 4
    focusPolicy: Qt.StrongFocus
    icon.color: {
        if (!enabled)
            return Theme.disabledText
        switch (kind) {
        case ActionButton.Kind.Primary: return Theme.textOnAccent
        case ActionButton.Kind.Danger: return Theme.bad
        default: return Theme.text
        }
    }

    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: control.clicked()
    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()

    background: Rectangle {
        radius: Theme.radius
        color: {
            if (!control.enabled)
                return control.kind === ActionButton.Kind.Plain ? "transparent" : Theme.disabledBg
            if (control.kind === ActionButton.Kind.Primary)
                return control.down ? Theme.accentPress : control.showHover ? Theme.accentHover : Theme.accent
            if (control.down || control.showHover)
                return control.down ? Theme.track : Theme.hover
            return control.framed ? Theme.surface : "transparent"
        }
        border.width: control.framed || (!control.enabled && control.kind === ActionButton.Kind.Primary) ? 1 : 0
        border.color: !control.enabled ? Theme.border
                    : control.kind === ActionButton.Kind.Danger ? Theme.bad : Theme.borderStrong
    }

    contentItem: ButtonLabel {
        icon: control.icon.name
        text: control.text
        keyCap: control.keyCap
        color: control.icon.color
        bold: control.kind === ActionButton.Kind.Primary
    }

    FocusRing { shown: control.showRing }
}
