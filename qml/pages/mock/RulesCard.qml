// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// 考生须知 of the chosen blueprint: figures, how each part is marked, what to know, keys; or why it cannot be drawn.
Card {
    id: card

    required property MockModel mock

    readonly property bool usable: mock.questions > 0
    readonly property var rules: {
        const list = [
            qsTr("计时从点击“开始考试”起算，时间到自动交卷。"),
            mock.timeAwayCounts ? qsTr("每次作答立即保存。中途退出或断电，可从首页继续，离开期间照常计时。")
                                : qsTr("每次作答立即保存。中途退出或断电，可从首页继续，离开期间不计时。"),
            qsTr("拿不准的题可按 M 标记，交卷前统一检查。"),
            qsTr("考试中不显示对错，交卷后可逐题查看依据。")]
        if (mock.openBook)
            list.push(qsTr("开卷考试，可以查阅法律条文。"))
        return list
    }

    signal banksRequested()

    padding: 24
    spacing: 16

    RowLayout {
        spacing: 16

        PlainText {
            font.pixelSize: Theme.option + 2
            bold: true
            text: qsTr("考生须知")
        }
        PlainText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignRight
            role: PlainText.Role.Secondary
            color: Theme.text2
            maximumLineCount: 2
            elide: Text.ElideRight
            text: card.mock.title
        }
    }
    ProblemNotice {
        Layout.fillWidth: true
        visible: card.mock.problems.count > 0
        mock: card.mock
        onBanksRequested: card.banksRequested()
    }
    FiguresBox {
        Layout.fillWidth: true
        visible: card.usable
        mock: card.mock
    }
    SectionTable {
        Layout.fillWidth: true
        visible: card.usable
        mock: card.mock
    }
    Hairline { Layout.fillWidth: true; visible: card.usable }
    Repeater {
        model: card.usable ? card.rules : []

        RuleLine {
            required property string modelData
            required property int index

            Layout.fillWidth: true
            number: index + 1
            text: modelData
        }
    }
    Repeater {
        model: card.usable ? card.mock.floors : null

        RuleLine {
            required property string subject
            required property int percent
            required property int index

            Layout.fillWidth: true
            number: card.rules.length + index + 1
            text: qsTr("%1部分的得分不低于 %2 % 才算合格。").arg(subject).arg(percent)
        }
    }
    Hairline { Layout.fillWidth: true; visible: card.usable }
    ExamKeys { Layout.fillWidth: true; visible: card.usable }
    PlainText {
        Layout.fillWidth: true
        visible: card.mock.source !== ""
        role: PlainText.Role.Caption
        color: Theme.text3
        text: qsTr("依据：%1").arg(card.mock.source)
    }
}
