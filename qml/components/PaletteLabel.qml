// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian

// The number of a PaletteCell, with a small tick or cross below it in practice.
Item {
    id: label

    property int number
    property bool bold: false
    property color color: Theme.text
    property string glyph: ""

    Column {
        anchors.centerIn: parent

        PlainText {
            anchors.horizontalCenter: parent.horizontalCenter
            text: label.number
            bold: label.bold
            color: label.color
            lineHeight: label.glyph !== "" ? Math.round(font.pixelSize * 1.2) : Theme.lineHeight(role, font.pixelSize)
            Accessible.ignored: true
        }
        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: label.glyph !== ""
            size: 10
            weight: 2.6
            name: label.glyph
            color: label.color
        }
    }
}
