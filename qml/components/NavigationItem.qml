// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Renqian

// One place of the navigation: a full row, or in the rail an icon above a small label.
T.AbstractButton {
    id: control

    property string iconName: ""
    property string railText: text
    property string badge: ""
    property bool current: false
    property bool rail: false
    property bool showRing: visualFocus

    readonly property color ink: current ? Theme.accentText : Theme.text2

    implicitWidth: rail ? Theme.railWidth : 208
    implicitHeight: rail ? Theme.iconSize(28) + Math.round(Theme.caption * 1.5) + 12 : Theme.controlHeight(44)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true

    Accessible.role: Accessible.PageTab
    Accessible.name: Phrases.spoken([text, badge])
    Accessible.selectable: true
    Accessible.selected: current
    Accessible.onPressAction: control.clicked()
    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()

    background: Rectangle {
        color: control.current ? Theme.accentSoft : control.hovered ? Theme.hover : "transparent"

        Rectangle {
            visible: control.current
            width: Theme.emphasisBar
            height: parent.height
            color: Theme.accent
        }
    }
    contentItem: NavigationLabel {
        icon: control.iconName
        text: control.rail ? control.railText : control.text
        badge: control.badge
        rail: control.rail
        bold: control.current
        color: control.ink
    }

    FocusRing { shown: control.showRing; inset: true; targetRadius: 0 }
}
