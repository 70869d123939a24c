// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian

// The only text of the program: never interprets markup, so text of banks and people is safe in it.
Text {
    id: control

    enum Role { Caption, Secondary, Body, Option, Stem, Title, Timer, Display, Hero }

    property int role: PlainText.Role.Body
    property bool bold: false
    property real naturalHeight: Theme.sansNatural

    // Space of a line is shared above and below the letters. Qt puts all of it below, and counts the last line with
    // its natural height where the wanted one is less.
    readonly property real natural: font.pixelSize * naturalHeight
    readonly property int leading: Math.round((lineHeight - natural) / 2)

    textFormat: Text.PlainText
    font.family: Theme.sans
    font.pixelSize: Theme.pixelSize(role)
    font.weight: bold ? Font.Bold : Font.Normal
    color: Theme.text
    wrapMode: Text.Wrap
    lineHeightMode: Text.FixedHeight
    lineHeight: Theme.lineHeight(role, font.pixelSize)
    topPadding: leading
    bottomPadding: leading < 0 ? lineHeight - Math.ceil(natural) - leading : -leading

    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
