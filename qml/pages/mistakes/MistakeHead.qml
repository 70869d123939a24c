// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian

// The statute and chapter of the wrong questions below it.
Item {
    id: head

    required property string statute
    required property string chapter
    required property int count

    implicitHeight: words.height + 20
    Accessible.role: Accessible.Heading
    Accessible.name: Phrases.spoken([statute, chapter, qsTr("%n 题", "", count)])

    Rectangle {
        anchors.fill: parent
        color: Theme.sunken
    }
    Column {
        id: words
        x: 16
        y: 10
        width: figure.x - x - 12

        PlainText {
            width: parent.width
            bold: true
            elide: Text.ElideMiddle
            maximumLineCount: 1
            wrapMode: Text.NoWrap
            text: head.statute
            Accessible.ignored: true
        }
        PlainText {
            width: parent.width
            visible: text !== ""
            role: PlainText.Role.Caption
            color: Theme.text2
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
            text: head.chapter
            Accessible.ignored: true
        }
    }
    PlainText {
        id: figure
        x: head.width - width - 16
        y: 10
        role: PlainText.Role.Secondary
        color: Theme.text2
        wrapMode: Text.NoWrap
        text: qsTr("%n 题", "", head.count)
        Accessible.ignored: true
    }
    Hairline { width: parent.width; anchors.bottom: parent.bottom }
}
