// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// The answer sheet beside the question, with 交卷 at its foot.
Rectangle {
    id: panel

    required property ExamModel exam
    property real footHeight: 76

    signal handInRequested()

    function focusCurrent(reason: int) { sheet.focusCurrent(reason) }

    color: Theme.surface

    SheetLegend {
        id: legend
        x: 21
        y: 16
        width: parent.width - x - 20
    }
    AnswerSheet {
        id: sheet
        x: 21 - ringRoom
        y: legend.y + legend.height + 12 - ringRoom
        width: parent.width - x - 6
        height: parent.height - y - foot.height
        span: panel.width - 41
        exam: panel.exam
        live: panel.visible
        onChosen: index => panel.exam.goTo(index)
    }
    Rectangle {
        id: foot
        width: parent.width
        height: panel.footHeight
        anchors.bottom: parent.bottom
        color: Theme.surface

        Hairline { width: parent.width }
        RowLayout {
            anchors { fill: parent; topMargin: 1; leftMargin: 21; rightMargin: 20 }
            spacing: 12

            Flow {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignVCenter
                spacing: 0

                CountText { id: answered; label: qsTr("已答"); value: panel.exam.answered }
                PlainText {
                    id: dot
                    visible: answered.width + implicitWidth + unanswered.width <= parent.width
                    role: PlainText.Role.Secondary
                    color: Theme.text2
                    text: " · "
                    Accessible.ignored: true
                }
                CountText { id: unanswered; label: qsTr("未答"); value: panel.exam.unanswered }
                CountText { label: qsTr("标记"); value: panel.exam.markedCount; width: parent.width }
            }
            SecondaryButton {
                icon.name: "document"
                text: qsTr("交卷")
                onClicked: panel.handInRequested()
            }
        }
    }
    Hairline { height: parent.height }
}
