// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// Where there is no room for the answer sheet: its counts, and 交卷.
Rectangle {
    id: strip

    required property ExamModel exam

    signal handInRequested()

    function focusFirst(reason: int) { handIn.forceActiveFocus(reason) }

    implicitHeight: handIn.implicitHeight + 11
    color: Theme.sunken
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("答题卡，已答 %1，未答 %2，标记 %3").arg(exam.answered).arg(exam.unanswered).arg(exam.markedCount)

    RowLayout {
        anchors { fill: parent; leftMargin: 28; rightMargin: 28; bottomMargin: 1 }
        spacing: 24

        CountText {
            role: PlainText.Role.Body
            labelColor: Theme.text
            label: qsTr("已答")
            value: strip.exam.answered
        }
        CountText {
            role: PlainText.Role.Body
            labelColor: Theme.text
            label: qsTr("未答")
            value: strip.exam.unanswered
        }
        Row {
            spacing: 9

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                size: 18
                name: "flag-filled"
                color: Theme.warn
            }
            CountText {
                role: PlainText.Role.Body
                labelColor: Theme.warn
                valueColor: Theme.warn
                label: qsTr("标记")
                value: strip.exam.markedCount
            }
        }
        ProgressBar {
            Layout.fillWidth: true
            to: Math.max(1, strip.exam.questionCount)
            value: strip.exam.answered
            label: qsTr("已答 %1，共 %2 题").arg(strip.exam.answered).arg(strip.exam.questionCount)
        }
        SecondaryButton {
            id: handIn
            leftPadding: 20
            text: qsTr("交卷")
            onClicked: strip.handInRequested()
        }
    }
    Hairline { width: parent.width; anchors.bottom: parent.bottom }
}
