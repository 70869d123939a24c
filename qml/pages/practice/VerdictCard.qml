// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// Whether the answer was right, what it should have been, and why.
Card {
    id: card

    required property PracticeRunModel run

    readonly property bool neutral: run.recites || !run.answered
    readonly property color tone: neutral ? Theme.ink : run.right ? Theme.ok : Theme.bad
    readonly property string verdict: run.recites ? qsTr("答案 %1").arg(run.key)
        : !run.answered ? qsTr("没有作答，应选 %1").arg(run.key)
        : run.right ? qsTr("答对了") : qsTr("答错了，应选 %1").arg(run.key)

    signal guessAdmitted()

    padding: 16
    emphasis: tone
    Accessible.role: Accessible.AlertMessage
    Accessible.name: Phrases.sentences([verdict, run.explanation])

    RowLayout {
        Layout.leftMargin: 4
        spacing: 16

        Icon {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: 1
            size: 24
            name: card.neutral ? "info" : card.run.right ? "circle-tick" : "square-cross"
            color: card.tone
        }
        ColumnLayout {
            spacing: 2

            RowLayout {
                spacing: 16

                PlainText {
                    Layout.fillWidth: true
                    role: PlainText.Role.Option
                    bold: true
                    color: card.tone
                    text: card.verdict
                    Accessible.ignored: true
                }
                PlainText {
                    visible: card.run.guessed
                    role: PlainText.Role.Secondary
                    color: Theme.text2
                    wrapMode: Text.NoWrap
                    text: qsTr("已记为蒙的")
                }
                TextLink {
                    visible: card.run.answered && card.run.right && !card.run.guessed && !card.run.over
                    text: qsTr("蒙的")
                    Accessible.name: qsTr("这题是蒙对的")
                    onClicked: card.guessAdmitted()
                }
            }
            PlainText {
                Layout.fillWidth: true
                visible: text !== ""
                text: card.run.explanation
                Accessible.ignored: true
            }
        }
    }
}
