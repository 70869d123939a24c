// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Renqian

// One heading of the list of keys with its pairs of [keys, what they do], two in a row. A positioner, as in TodayRow.
Column {
    id: group

    required property string title
    required property var keys

    spacing: 6

    PlainText {
        bold: true
        text: group.title
    }
    Grid {
        columns: 2
        columnSpacing: 24
        rowSpacing: 6

        Repeater {
            model: group.keys

            Item {
                id: pair
                required property var modelData

                width: Math.floor((group.width - 24) / 2)
                height: Math.max(cap.height, words.height)
                Accessible.role: Accessible.StaticText
                Accessible.name: Phrases.spoken(modelData)

                KeyCap {
                    id: cap
                    anchors.verticalCenter: parent.verticalCenter
                    key: pair.modelData[0]
                }
                PlainText {
                    id: words
                    x: Theme.iconSize(96) + 12
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - x
                    role: PlainText.Role.Secondary
                    color: Theme.text2
                    text: pair.modelData[1]
                    Accessible.ignored: true
                }
            }
        }
    }
}
