// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian

// Where no bank can be used yet: get banks.
Card {
    id: card

    property bool indexing: false

    signal banksRequested()

    EmptyState {
        Layout.fillWidth: true
        Layout.topMargin: 8
        Layout.bottomMargin: 12
        iconName: card.indexing ? "clock" : "bank"
        title: card.indexing ? qsTr("正在读取题库") : qsTr("还没有可用的试题")
        description: card.indexing ? qsTr("读完后就可以开始。") : qsTr("把题库文件放进题库文件夹，程序会自动读取。")
        primaryText: card.indexing ? "" : qsTr("查看题库")
        primaryKey: "Enter"
        onPrimaryTriggered: card.banksRequested()
    }
}
