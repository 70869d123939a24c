// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Renqian

// A small cross; it takes little room in a row but is 44 px to a finger.
T.AbstractButton {
    id: control

    property color ink: Theme.text
    property int reach: Math.ceil((Theme.target - width) / 2)

    implicitWidth: Theme.iconSize(24)
    implicitHeight: implicitWidth
    focusPolicy: Qt.StrongFocus
    containmentMask: QtObject {
        function contains(point: point): bool {
            return point.x >= -control.reach && point.x < control.width + control.reach
                && point.y >= -control.reach && point.y < control.height + control.reach
        }
    }

    Accessible.role: Accessible.Button
    Accessible.name: qsTr("关闭")
    Accessible.onPressAction: control.clicked()
    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            size: 16
            name: "cross"
            color: control.ink
        }
    }

    FocusRing { shown: control.visualFocus; targetRadius: Theme.radiusCell }
}
