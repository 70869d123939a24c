// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian

// An article, its chapter, and how many of its questions went wrong.
ColumnLayout {
    id: line

    property string article: ""
    property string chapter: ""
    property int wrong: 0

    spacing: 0
    Accessible.role: Accessible.ListItem
    Accessible.name: Phrases.spoken([article, qsTr("错 %1 题").arg(wrong)])

    Hairline { Layout.fillWidth: true }
    RowLayout {
        Layout.topMargin: 8
        Layout.bottomMargin: 8
        spacing: 12

        ColumnLayout {
            spacing: 0

            PlainText {
                Layout.fillWidth: true
                bold: true
                text: line.article
                Accessible.ignored: true
            }
            PlainText {
                Layout.fillWidth: true
                visible: text !== ""
                role: PlainText.Role.Secondary
                color: Theme.text2
                text: line.chapter
                Accessible.ignored: true
            }
        }
        StatusTag {
            kind: StatusTag.Kind.Bad
            text: qsTr("错 %1").arg(line.wrong)
        }
    }
}
