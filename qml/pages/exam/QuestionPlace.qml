// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian

// 第 17 / 50 题 · 2 分, with the number in bold.
Row {
    id: place

    required property int number
    required property int total
    property string facts: ""

    spacing: 4
    Accessible.role: Accessible.StaticText
    Accessible.name: Phrases.spoken([qsTr("第 %1 题，共 %2 题").arg(number).arg(total), facts])

    PlainText {
        anchors.baseline: figure.baseline
        role: PlainText.Role.Secondary
        wrapMode: Text.NoWrap
        text: qsTr("第")
        color: Theme.text2
        Accessible.ignored: true
    }
    PlainText {
        id: figure
        role: PlainText.Role.Stem
        bold: true
        font.pixelSize: Math.round(20 * Theme.textScale)
        lineHeight: Math.round(1.4 * font.pixelSize)
        text: place.number
        Accessible.ignored: true
    }
    PlainText {
        anchors.baseline: figure.baseline
        role: PlainText.Role.Secondary
        wrapMode: Text.NoWrap
        text: qsTr("/ %1 题").arg(place.total) + (place.facts !== "" ? " · " + place.facts : "")
        color: Theme.text2
        Accessible.ignored: true
    }
}
