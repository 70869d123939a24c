// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian

// Whose history this is, at the foot of the navigation.
Item {
    id: line

    property string name: ""

    implicitHeight: Theme.controlHeight(34)

    Icon {
        id: sign
        x: 20
        anchors.verticalCenter: parent.verticalCenter
        size: 18
        name: "person"
        color: Theme.text2
    }
    PlainText {
        anchors.verticalCenter: parent.verticalCenter
        x: sign.x + sign.width + 12
        width: parent.width - x - 12
        role: PlainText.Role.Secondary
        color: Theme.text2
        elide: Text.ElideRight
        maximumLineCount: 1
        wrapMode: Text.NoWrap
        text: line.name
    }
}
