// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian

// One article of a statute under the heading of the chapter that begins with it.
Item {
    id: row

    required property string label
    required property string heading
    required property string text
    required property bool current

    implicitHeight: words.y + words.height + 10
    Accessible.role: Accessible.ListItem
    Accessible.name: Phrases.spoken([heading, label, text])

    Rectangle {
        y: words.y - 8
        width: parent.width
        height: words.height + 16
        visible: row.current
        color: Theme.inkSoft

        Rectangle { width: 3; height: parent.height; color: Theme.borderStrong }
    }
    PlainText {
        id: chapter
        x: 16
        y: 14
        width: row.width - 32
        visible: text !== ""
        bold: true
        color: Theme.text2
        text: row.heading
        Accessible.ignored: true
    }
    Column {
        id: words
        x: 16
        y: chapter.visible ? chapter.y + chapter.height + 14 : 10
        width: row.width - 32
        spacing: 2

        PlainText {
            width: parent.width
            bold: true
            text: row.label
            Accessible.ignored: true
        }
        PlainText {
            width: parent.width
            visible: text !== ""
            font.family: Theme.serif
            naturalHeight: Theme.serifNatural
            text: row.text
            Accessible.ignored: true
        }
    }
}
