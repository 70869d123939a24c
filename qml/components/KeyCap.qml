// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian

// The name of a key in a thin frame, beside the action it triggers.
Rectangle {
    id: cap

    required property string key
    property color ink: Theme.text2

    implicitWidth: Math.max(label.implicitWidth + 12, implicitHeight)
    implicitHeight: Math.max(Theme.controlHeight(21), Theme.caption + 8)
    radius: 3
    color: "transparent"
    border.color: ink
    Accessible.ignored: true

    PlainText {
        id: label
        anchors.centerIn: parent
        role: PlainText.Role.Caption
        text: cap.key
        color: cap.ink
        Accessible.ignored: true
    }
}
