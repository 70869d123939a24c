// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian

// Seal and name of the program at the head of the navigation.
Item {
    id: heading

    property bool narrow: false

    implicitHeight: narrow ? 74 : 92
    Accessible.ignored: true

    Seal {
        id: seal
        width: size
        height: size
        x: heading.narrow ? Math.round((heading.width - width) / 2) : 21
        y: heading.narrow ? 19 : 29
    }
    Column {
        x: seal.x + seal.width + 13
        y: 21
        visible: !heading.narrow

        SerifText {
            font.pixelSize: 20
            text: qsTr("任前学法")
        }
        PlainText {
            role: PlainText.Role.Caption
            font.pixelSize: 13
            color: Theme.text2
            text: qsTr("任前法律知识考试")
        }
    }
}
