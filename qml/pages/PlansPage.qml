// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// 学习计划: which plans there are, which are followed, and how far their entries are.
ScrollPage {
    id: page

    required property PlansModel plans

    signal runRequested()
    signal settingsRequested()
    signal banksRequested()

    title: qsTr("学习计划")
    subtitle: qsTr("跟着的计划每天在首页提醒。做过哪些题，从所有练习和模拟考试里算。")

    Notice {
        Layout.fillWidth: true
        visible: text !== ""
        kind: Notice.Kind.Bad
        text: page.plans.error
    }
    PlanList {
        Layout.fillWidth: true
        visible: page.plans.selected >= 0
        plans: page.plans
    }
    PlanEntries {
        Layout.fillWidth: true
        visible: page.plans.selected >= 0
        plans: page.plans
        narrow: page.step === 0
        onPractised: entry => {
            if (page.plans.practise(entry))
                page.runRequested()
        }
        onSettingsRequested: page.settingsRequested()
    }
    Card {
        Layout.fillWidth: true
        visible: page.plans.selected < 0

        EmptyState {
            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: 48
            Layout.bottomMargin: 48
            iconName: "calendar"
            title: qsTr("还没有学习计划")
            description: qsTr("把计划文件放进题库文件夹，程序会自动读取。")
            secondaryText: qsTr("查看题库")
            onSecondaryTriggered: page.banksRequested()
        }
    }
}
