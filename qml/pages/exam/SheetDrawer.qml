// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// The answer sheet where the window is narrow. A number jumps and closes; T and Esc close.
Drawer {
    id: drawer

    required property ExamModel exam
    property string filter: ""

    readonly property color tone: [Theme.text, Theme.warn, Theme.bad][exam.level]

    function choose(index: int) {
        exam.goTo(index)
        close()
    }

    title: qsTr("答题卡")
    onAboutToShow: filter = ""
    header: Row {
        spacing: 10

        PlainText {
            anchors.verticalCenter: parent.verticalCenter
            role: PlainText.Role.Secondary
            wrapMode: Text.NoWrap
            text: qsTr("剩余")
            color: Theme.text2
            Accessible.ignored: true
        }
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: drawer.exam.level > 0 ? "warning" : "clock"
            color: drawer.tone
        }
        ClockDigits {
            anchors.verticalCenter: parent.verticalCenter
            role: PlainText.Role.Stem
            seconds: drawer.exam.secondsLeft
            color: drawer.tone
        }
    }

    Shortcut {
        sequence: "T"
        enabled: drawer.opened
        onActivated: drawer.close()
    }
    SheetLegend {
        Layout.topMargin: 4
        Layout.fillWidth: true
    }
    AnswerSheet {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.leftMargin: -ringRoom
        visible: drawer.filter === ""
        live: drawer.visible
        exam: drawer.exam
        leastCell: Theme.iconSize(44)
        span: width - 2 * ringRoom - 8
        onChosen: index => drawer.choose(index)
    }
    ScrollArea {
        id: part
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.leftMargin: -ringRoom
        visible: drawer.filter !== ""

        NumberGrid {
            width: part.width - 2 * part.ringRoom - 8
            exam: drawer.exam
            indexes: drawer.filter === "marked" ? drawer.exam.markedIndexes
                   : drawer.filter === "unanswered" ? drawer.exam.unansweredIndexes : []
            cellWidth: Theme.iconSize(44)
            onChosen: index => drawer.choose(index)
        }
    }
    RowLayout {
        Layout.fillHeight: false
        spacing: 12

        SecondaryButton {
            enabled: drawer.exam.unanswered > 0
            icon.name: drawer.filter === "unanswered" ? "check" : ""
            text: qsTr("只看未答 %1").arg(drawer.exam.unanswered)
            Accessible.checkable: true
            Accessible.checked: drawer.filter === "unanswered"
            onClicked: drawer.filter = drawer.filter === "unanswered" ? "" : "unanswered"
        }
        SecondaryButton {
            enabled: drawer.exam.markedCount > 0
            icon.name: drawer.filter === "marked" ? "check" : "flag"
            text: qsTr("只看标记 %1").arg(drawer.exam.markedCount)
            Accessible.checkable: true
            Accessible.checked: drawer.filter === "marked"
            onClicked: drawer.filter = drawer.filter === "marked" ? "" : "marked"
        }
    }
}
