// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// The copies of the records: make one now, put one back. Only the newest are listed until asked for all.
Card {
    id: card

    required property SettingsModel settings
    property bool all: false

    readonly property int few: 5

    spacing: 0

    RowLayout {
        spacing: 12

        PlainText {
            Layout.fillWidth: true
            role: PlainText.Role.Option
            bold: true
            text: qsTr("备份")
        }
        SecondaryButton {
            icon.name: "save"
            text: qsTr("立即备份")
            onClicked: card.settings.backUpNow()
        }
    }
    PlainText {
        Layout.fillWidth: true
        Layout.topMargin: 4
        Layout.bottomMargin: 8
        role: PlainText.Role.Secondary
        color: Theme.text2
        text: card.settings.backups.count > 0 ? qsTr("每次交卷后自动备份，保留最近十份和一个月内每天一份。")
                                              : qsTr("还没有备份。每次交卷后会自动备份。")
    }
    Repeater {
        model: card.settings.backups

        BackupRow {
            required property int index

            Layout.fillWidth: true
            visible: card.all || index < card.few
            onRestoreRequested: {
                restoring.row = index
                restoring.words = words
                restoring.open()
            }
        }
    }
    TextLink {
        Layout.topMargin: 12
        visible: !card.all && card.settings.backups.count > card.few
        text: qsTr("显示全部 %1 份").arg(card.settings.backups.count)
        onClicked: card.all = true
    }
    RestoreDialog {
        id: restoring
        onRestored: card.settings.restore(row)
    }
}
