// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian

// A word and its number, the number bold: 已答 18.
Row {
    id: count

    required property string label
    required property string value
    property int role: PlainText.Role.Secondary
    property color labelColor: Theme.text2
    property color valueColor: Theme.text

    spacing: Math.round(font.pixelSize / 4)
    Accessible.role: Accessible.StaticText
    Accessible.name: label + " " + value

    readonly property alias font: word.font

    PlainText {
        id: word
        role: count.role
        wrapMode: Text.NoWrap
        text: count.label
        color: count.labelColor
        Accessible.ignored: true
    }
    PlainText {
        role: count.role
        bold: true
        wrapMode: Text.NoWrap
        text: count.value
        color: count.valueColor
        Accessible.ignored: true
    }
}
