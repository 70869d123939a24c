// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian

// Icon, words and key cap of a button, centred together.
Item {
    id: label

    property string icon: ""
    property string text: ""
    property string keyCap: ""
    property color color: Theme.text
    property bool bold: false
    property int role: PlainText.Role.Body
    property int iconSize: 20

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight

    Row {
        id: row
        anchors.centerIn: parent
        spacing: 8

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: label.icon !== ""
            name: label.icon
            size: label.iconSize
            color: label.color
        }
        PlainText {
            anchors.verticalCenter: parent.verticalCenter
            visible: text !== ""
            text: label.text
            color: label.color
            bold: label.bold
            role: label.role
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        Item {
            width: cap.implicitWidth + 4
            height: cap.implicitHeight
            anchors.verticalCenter: parent.verticalCenter
            visible: label.keyCap !== ""

            KeyCap {
                id: cap
                x: 4
                key: label.keyCap
                ink: label.color
            }
        }
    }
}
