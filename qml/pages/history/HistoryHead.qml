// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian

// The head of the table of attempts, with the rounded top of its card.
Item {
    id: head

    required property HistoryColumns columns

    component Heading: PlainText {
        role: PlainText.Role.Caption
        color: Theme.text3
        wrapMode: Text.NoWrap
    }

    implicitHeight: Theme.controlHeight(36)
    clip: true

    Rectangle {
        width: parent.width
        height: parent.height + radius
        radius: Theme.radiusCard
        color: Theme.surface
        border.color: Theme.border
    }
    RowLayout {
        anchors { fill: parent; leftMargin: 34; rightMargin: 34 }
        spacing: 16

        Heading { Layout.preferredWidth: head.columns.day; visible: head.columns.roomy; text: qsTr("日期 ↓") }
        Heading { Layout.fillWidth: true; text: head.columns.roomy ? qsTr("试卷") : qsTr("试卷和日期 ↓") }
        Heading { Layout.preferredWidth: head.columns.score; horizontalAlignment: Text.AlignRight; text: qsTr("分数") }
        Heading { Layout.preferredWidth: head.columns.state; Layout.leftMargin: 12; text: qsTr("结果") }
        Heading {
            Layout.preferredWidth: head.columns.right
            visible: head.columns.roomy
            horizontalAlignment: Text.AlignRight
            text: qsTr("答对")
        }
        Heading {
            Layout.preferredWidth: head.columns.time
            visible: head.columns.roomy
            horizontalAlignment: Text.AlignRight
            text: qsTr("用时")
        }
        Item { Layout.preferredWidth: head.columns.link }
    }
    Hairline {
        x: 22
        width: parent.width - 44
        anchors.bottom: parent.bottom
    }
}
