// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian

// A short outlined word, such as the type of a question.
Rectangle {
    id: tag

    required property string text
    property color ink: Theme.text2

    implicitWidth: label.implicitWidth + 18
    implicitHeight: Theme.controlHeight(24)
    radius: Theme.radiusCell
    color: Theme.surface
    border.color: Theme.border

    PlainText {
        id: label
        anchors.centerIn: parent
        role: PlainText.Role.Caption
        wrapMode: Text.NoWrap
        text: tag.text
        color: tag.ink
    }
}
