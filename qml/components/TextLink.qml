// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Renqian

// An underlined link. It is one line of text high in a layout, yet 44 px high to a finger or pointer.
T.AbstractButton {
    id: control

    property int role: PlainText.Role.Secondary
    property bool showRing: visualFocus

    implicitWidth: implicitContentWidth
    implicitHeight: implicitContentHeight
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    containmentMask: QtObject {
        function contains(point: point): bool {
            const spare = Math.max(0, (Theme.target - control.height) / 2)
            return point.x >= 0 && point.x < control.width && point.y >= -spare && point.y < control.height + spare
        }
    }

    Accessible.role: Accessible.Link
    Accessible.name: text
    Accessible.onPressAction: control.clicked()
    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()

    contentItem: PlainText {
        text: control.text
        role: control.role
        color: !control.enabled ? Theme.disabledText : control.hovered ? Theme.text : Theme.accentText
        font.underline: true
        Accessible.ignored: true
    }

    FocusRing { shown: control.showRing; targetRadius: 0 }
}
