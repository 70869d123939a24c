// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// The one thing to do from here: sit a mock exam, or first get banks.
Card {
    id: card

    required property HomeModel home
    property bool indexing: false
    property bool narrow: false

    readonly property bool hasBanks: home.questionsInBanks > 0

    signal mockRequested()
    signal banksRequested()

    spacing: 12

    RowLayout {
        spacing: 12

        PlainText {
            Layout.fillWidth: true
            role: PlainText.Role.Option
            bold: true
            text: qsTr("模拟考试")
        }
        PrimaryButton {
            visible: card.hasBanks
            text: qsTr("开始模拟考试")
            keyCap: "Enter"
            onClicked: card.mockRequested()
        }
    }
    FactRow {
        Layout.fillWidth: true
        visible: card.hasBanks
        iconName: "paper"
        title: qsTr("按组卷方案出题")
        detail: qsTr("题目随机抽取，尽量避开最近几次做过的题")
        tile: !card.narrow
    }
    FactRow {
        Layout.fillWidth: true
        visible: card.hasBanks
        iconName: "bank"
        title: qsTr("题库 %1 题").arg(card.home.questionsInBanks)
        detail: card.home.refusedBanks > 0 ? qsTr("%1 个文件有错误，没有使用").arg(card.home.refusedBanks)
                                           : qsTr("全部可用")
        actionText: qsTr("查看")
        actionName: qsTr("查看题库")
        tile: !card.narrow
        onTriggered: card.banksRequested()
    }
    EmptyState {
        Layout.fillWidth: true
        Layout.topMargin: 8
        Layout.bottomMargin: 12
        visible: !card.hasBanks
        iconName: card.indexing ? "clock" : "bank"
        title: card.indexing ? qsTr("正在读取题库") : qsTr("还没有可用的试题")
        description: card.indexing ? qsTr("读完后就可以开始。") : qsTr("把题库文件放进题库文件夹，程序会自动读取。")
        primaryText: card.indexing ? "" : qsTr("查看题库")
        primaryKey: "Enter"
        onPrimaryTriggered: card.banksRequested()
    }
}
