// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian
import Renqian.Ui

// How far the banks are read, once that takes longer than half a second.
Rectangle {
    id: line

    required property AppModel app
    property bool slow: false

    readonly property string words: app.toIndex > 0
        ? qsTr("正在读取题库 %1 / %2").arg(app.indexed).arg(app.toIndex) : qsTr("正在读取题库")

    implicitHeight: Theme.controlHeight(36)
    visible: slow && app.indexing
    color: Theme.surface

    Timer {
        interval: 500
        running: line.app.indexing
        onTriggered: line.slow = true
        onRunningChanged: if (!running && !line.app.indexing) line.slow = false
    }
    Hairline { width: parent.width }
    Row {
        anchors { left: parent.left; leftMargin: Theme.pageMargin; verticalCenter: parent.verticalCenter }
        spacing: 12

        PlainText {
            anchors.verticalCenter: parent.verticalCenter
            role: PlainText.Role.Caption
            color: Theme.text2
            text: line.words
        }
        ProgressBar {
            anchors.verticalCenter: parent.verticalCenter
            width: 240
            to: Math.max(1, line.app.toIndex)
            value: line.app.indexed
            label: line.words
        }
    }
}
