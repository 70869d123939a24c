// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian

// One copy: when it was made, how large it is, and the way back to it.
ColumnLayout {
    id: row

    required property date when
    required property string megabytes

    readonly property string words: Phrases.dayTime(when)

    signal restoreRequested()

    spacing: 0

    Hairline { Layout.fillWidth: true }
    RowLayout {
        Layout.minimumHeight: Theme.target
        spacing: 16

        PlainText {
            Layout.fillWidth: true
            text: row.words
        }
        PlainText {
            role: PlainText.Role.Secondary
            color: Theme.text2
            wrapMode: Text.NoWrap
            text: qsTr("%1 MB").arg(row.megabytes)
        }
        TextLink {
            text: qsTr("恢复")
            Accessible.name: qsTr("恢复 %1 的备份").arg(row.words)
            onClicked: row.restoreRequested()
        }
    }
}
