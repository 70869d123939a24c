// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian
import Renqian.Ui

// Who sits which paper, and how long there is.
Rectangle {
    id: bar

    required property ExamModel exam
    property bool wide: true

    implicitHeight: Theme.controlHeight(71) + 1
    color: Theme.surface
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("考试信息")

    Icon {
        x: 28
        anchors.verticalCenter: parent.verticalCenter
        size: 24
        name: "person"
    }
    Column {
        id: candidate
        x: 28 + Theme.iconSize(24) + 12
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(Math.max(name.implicitWidth, unit.visible ? unit.implicitWidth : 0), bar.width * 0.26 - x)

        PlainText {
            id: name
            width: parent.width
            bold: true
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            text: bar.exam.candidate !== "" ? bar.exam.candidate : qsTr("考生")
        }
        PlainText {
            id: unit
            width: parent.width
            visible: bar.wide && text !== ""
            role: PlainText.Role.Secondary
            color: Theme.text2
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            text: bar.exam.unit
        }
    }
    TextMetrics { id: titleSize; font: title.font; text: title.text }
    TextMetrics { id: factsSize; font: facts.font; text: facts.text }
    Column {
        id: subject
        spacing: 2

        readonly property real leftEdge: candidate.x + candidate.width + 24
        readonly property real rightEdge: timer.x - 24
        readonly property real wanted: 1 + Math.ceil(Math.max(titleSize.advanceWidth, bar.wide ? factsSize.advanceWidth : 0))

        x: Math.max(leftEdge, Math.min(Math.round((bar.width - width) / 2), rightEdge - width))
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(wanted, rightEdge - leftEdge)

        SerifText {
            id: title
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: Math.round(20 * Theme.textScale)
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            text: bar.exam.title
            Accessible.role: Accessible.Heading
        }
        PlainText {
            id: facts
            width: parent.width
            visible: bar.wide
            horizontalAlignment: Text.AlignHCenter
            role: PlainText.Role.Secondary
            color: Theme.text2
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            text: qsTr("满分 %1 分 · %2 分合格").arg(bar.exam.total).arg(bar.exam.pass)
        }
    }
    TimerBox {
        id: timer
        anchors { right: parent.right; rightMargin: 28; verticalCenter: parent.verticalCenter }
        horizontal: true
        caption: bar.wide ? qsTr("剩余时间") : qsTr("剩余")
        seconds: bar.exam.secondsLeft
    }
    Hairline { width: parent.width; anchors.bottom: parent.bottom }
}
