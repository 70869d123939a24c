// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian

// One numbered thing to know.
RowLayout {
    id: line

    required property int number
    required property string text

    spacing: 12
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Rectangle {
        Layout.alignment: Qt.AlignTop
        implicitWidth: Theme.iconSize(24)
        implicitHeight: implicitWidth
        radius: width / 2
        color: "transparent"
        border.color: Theme.borderStrong

        PlainText {
            anchors.centerIn: parent
            role: PlainText.Role.Caption
            color: Theme.text2
            text: line.number
            Accessible.ignored: true
        }
    }
    PlainText {
        Layout.fillWidth: true
        text: line.text
        Accessible.ignored: true
    }
}
