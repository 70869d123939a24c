// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian

// The inside of a NavigationItem, in a row or stacked for the rail.
Item {
    id: label

    property string icon
    property string text
    property string badge
    property bool rail: false
    property bool bold: false
    property color color: Theme.text2

    readonly property real textX: sign.x + sign.width + 12

    Icon {
        id: sign
        x: label.rail ? Math.round((label.width - width) / 2) : 20
        y: label.rail ? 8 : Math.round((label.height - height) / 2)
        name: label.icon
        color: label.color
    }
    PlainText {
        x: label.rail ? Math.round((label.width - width) / 2) : label.textX
        y: label.rail ? sign.y + sign.height + 4 : Math.round((label.height - height) / 2)
        width: label.rail ? Math.min(implicitWidth, label.width - 8)
                          : Math.min(implicitWidth, label.width - label.textX - (pill.visible ? pill.width + 24 : 8))
        role: label.rail ? PlainText.Role.Caption : PlainText.Role.Body
        bold: label.bold
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        text: label.text
        color: label.color
        Accessible.ignored: true
    }
    Rectangle {
        id: pill
        visible: label.badge !== "" && !label.rail
        anchors { right: parent.right; rightMargin: 16; verticalCenter: parent.verticalCenter }
        width: count.implicitWidth + 16
        height: Theme.controlHeight(22)
        radius: height / 2
        color: Theme.surface
        border.color: Theme.border

        PlainText {
            id: count
            anchors.centerIn: parent
            role: PlainText.Role.Caption
            text: label.badge
            color: Theme.text2
            Accessible.ignored: true
        }
    }
}
