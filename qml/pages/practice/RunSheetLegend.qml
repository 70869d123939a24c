// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Renqian
import Renqian.Ui

// What the looks of a number mean, and how many there are of each.
Flow {
    id: legend

    required property PracticeRunModel run
    readonly property bool told: !run.batch || run.over

    component Sample: Row {
        id: sample

        property string word: ""
        property int verdict: 0
        property bool answered: false
        property bool current: false

        spacing: 6
        Accessible.role: Accessible.StaticText
        Accessible.name: word

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.iconSize(18)
            height: width
            radius: sample.verdict === 2 ? 0 : Theme.radiusCell
            color: sample.verdict === 1 ? Theme.okSoft : sample.verdict === 2 ? Theme.bad
                 : sample.answered ? Theme.ink : Theme.surface
            border.width: sample.verdict === 2 || sample.answered ? 0 : 1
            border.color: sample.verdict === 1 ? Theme.ok : Theme.borderStrong

            Icon {
                anchors.centerIn: parent
                visible: sample.verdict > 0
                size: 10
                weight: 2.6
                name: sample.verdict === 1 ? "check" : "cross"
                color: sample.verdict === 1 ? Theme.ok : Theme.textOnInk
            }
            Rectangle {
                anchors { fill: parent; margins: -3 }
                visible: sample.current
                radius: Theme.radiusCell + 3
                color: "transparent"
                border.width: 2
                border.color: Theme.accentText
            }
        }
        PlainText {
            anchors.verticalCenter: parent.verticalCenter
            role: PlainText.Role.Caption
            wrapMode: Text.NoWrap
            color: Theme.text2
            text: sample.word
            Accessible.ignored: true
        }
    }

    spacing: 13

    Sample { visible: legend.told; word: qsTr("答对 %1").arg(legend.run.rights); verdict: 1 }
    Sample { visible: legend.told; word: qsTr("答错 %1").arg(legend.run.wrongs); verdict: 2 }
    Sample { visible: !legend.told; word: qsTr("已答 %1").arg(legend.run.answeredCount); answered: true }
    Sample { word: qsTr("未答 %1").arg(legend.run.unanswered) }
    Sample { word: qsTr("当前"); current: true }
}
