// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Renqian

// One heading of the list of keys with its pairs of [keys, what they do].
ColumnLayout {
    id: group

    required property string title
    required property var keys

    spacing: 6

    PlainText {
        bold: true
        text: group.title
    }
    GridLayout {
        columns: 2
        columnSpacing: 24
        rowSpacing: 6

        Repeater {
            model: group.keys

            RowLayout {
                id: row
                required property var modelData

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                spacing: 12
                Accessible.role: Accessible.StaticText
                Accessible.name: Phrases.spoken(modelData)

                Item {
                    Layout.preferredWidth: Theme.iconSize(96)
                    implicitHeight: cap.implicitHeight

                    KeyCap {
                        id: cap
                        key: row.modelData[0]
                    }
                }
                PlainText {
                    Layout.fillWidth: true
                    role: PlainText.Role.Secondary
                    color: Theme.text2
                    text: row.modelData[1]
                    Accessible.ignored: true
                }
            }
        }
    }
}
