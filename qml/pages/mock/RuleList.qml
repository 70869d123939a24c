// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// What to know before the start, numbered; the floors of subjects come last.
ColumnLayout {
    id: list

    required property MockModel mock

    readonly property var rules: {
        const always = [
            qsTr("计时从点击“开始考试”起算，时间到自动交卷。"),
            mock.timeAwayCounts ? qsTr("每次作答立即保存。中途退出或断电，可从首页继续，离开期间照常计时。")
                                : qsTr("每次作答立即保存。中途退出或断电，可从首页继续，离开期间不计时。"),
            qsTr("拿不准的题可按 M 标记，交卷前统一检查。"),
            qsTr("考试中不显示对错，交卷后可逐题查看依据。")]
        return mock.openBook ? [...always, qsTr("开卷考试，可以查阅法律条文。")] : always
    }

    spacing: 12

    Repeater {
        model: list.rules

        RuleLine {
            required property string modelData
            required property int index

            Layout.fillWidth: true
            number: index + 1
            text: modelData
        }
    }
    Repeater {
        model: list.mock.floors

        RuleLine {
            required property string subject
            required property int percent
            required property int index

            Layout.fillWidth: true
            number: list.rules.length + index + 1
            text: qsTr("%1部分的得分不低于 %2 % 才算合格。").arg(subject).arg(percent)
        }
    }
}
