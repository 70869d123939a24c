// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// Where the records and the own banks lie.
Card {
    id: card

    required property SettingsModel settings
    required property DataFolderModel folder
    property int questions: 0

    title: qsTr("文件夹")
    spacing: 12

    FolderRow {
        Layout.fillWidth: true
        title: qsTr("学习记录")
        path: card.folder.folder
        changeable: !card.folder.fixed
        onOpened: card.folder.open()
        onChangeRequested: changing.open()
    }
    PlainText {
        Layout.fillWidth: true
        visible: card.folder.fixed
        role: PlainText.Role.Secondary
        color: Theme.text2
        text: qsTr("由环境变量 RENQIAN_DATA 指定，这里不能更换。")
    }
    Hairline { Layout.fillWidth: true }
    FolderRow {
        Layout.fillWidth: true
        title: qsTr("我的题库 · 现有 %1 题可用").arg(card.questions)
        path: card.settings.bankFolder
        onOpened: card.settings.openBankFolder()
    }
    DataFolderDialog {
        id: changing
        folder: card.folder
    }
}
