// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// 模拟考试: the blueprints at the left, 考生须知 of the chosen one at the right, the start in the foot.
ScrollPage {
    id: page

    required property MockModel mock

    readonly property bool wide: step > 0
    readonly property int listWidth: wide ? Math.round(span * (step < 2 ? 0.38 : 0.445)) : span
    readonly property bool mayStart: mock.ready && agreed.checked
    readonly property bool none: mock.blueprints.count === 0
    readonly property int chosen: mock.currentIndex

    signal examRequested()
    signal resumeRequested()
    signal restartRequested()
    signal banksRequested()

    // Asks first while another paper is open.
    function begin() {
        if (!mayStart)
            return
        if (mock.hasOpen)
            openPaper.open()
        else
            start()
    }
    function start() {
        if (mock.start())
            examRequested()
    }

    title: qsTr("模拟考试")
    hasFoot: !none
    onChosenChanged: agreed.checked = false // the next one has rules of its own
    subtitle: qsTr("按正式考试的结构和时间做一套卷，结束后给出成绩与薄弱条文。")
    Keys.onReturnPressed: begin()
    Keys.onEnterPressed: begin()

    Notice {
        Layout.fillWidth: true
        visible: text !== ""
        kind: Notice.Kind.Bad
        text: page.mock.error
    }
    Grid {
        visible: !page.none
        columns: page.wide ? 2 : 1
        columnSpacing: Theme.columnGap
        rowSpacing: Theme.cardGap

        BlueprintList {
            width: page.listWidth
            mock: page.mock
            focus: true
        }
        RulesCard {
            width: page.wide ? page.span - page.listWidth - Theme.columnGap : page.span
            mock: page.mock
            onBanksRequested: page.banksRequested()
        }
    }
    Card {
        Layout.fillWidth: true
        visible: page.none

        EmptyState {
            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: 48
            Layout.bottomMargin: 48
            iconName: "paper"
            title: qsTr("还没有组卷方案")
            description: qsTr("把组卷方案和题库文件放进题库文件夹，程序会自动读取。")
            secondaryText: qsTr("查看题库")
            onSecondaryTriggered: page.banksRequested()
        }
    }
    foot: [
        PlainText {
            Layout.fillWidth: true
            role: PlainText.Role.Secondary
            color: Theme.text2
            text: page.mock.ready ? agreed.checked ? "" : qsTr("阅读考生须知并勾选后可以开始")
                                  : qsTr("这份方案现在不能组卷，原因见考生须知")
        },
        CheckBox {
            id: agreed
            enabled: page.mock.ready
            text: qsTr("我已阅读考生须知")
        },
        PrimaryButton {
            enabled: page.mayStart
            large: true
            text: qsTr("开始考试")
            keyCap: "Enter"
            onClicked: page.begin()
        }
    ]
    OpenPaperDialog {
        id: openPaper
        onResumeRequested: page.resumeRequested()
        onRestartRequested: page.restartRequested()
    }
}
