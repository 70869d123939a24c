// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// Why no paper can be drawn, row by row, and where to get more questions.
Rectangle {
    id: notice

    required property MockModel mock

    signal banksRequested()

    implicitHeight: column.implicitHeight + 24
    color: Theme.warnSoft
    Accessible.role: Accessible.AlertMessage
    Accessible.name: heading.text

    Rectangle {
        width: Theme.emphasisBar
        height: parent.height
        color: Theme.warn
    }
    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: 19; rightMargin: 14; topMargin: 12 }
        spacing: 4

        RowLayout {
            spacing: 9

            Icon { Layout.alignment: Qt.AlignTop; Layout.topMargin: 2; name: "warning"; color: Theme.warn; paper: notice.color }
            PlainText {
                id: heading
                Layout.fillWidth: true
                bold: true
                text: notice.mock.questions > 0 ? qsTr("题库的题不够，这份方案现在不能组卷") : qsTr("这份方案的文件有错误，不能使用")
            }
        }
        Repeater {
            model: notice.mock.problems

            PlainText {
                required text

                Layout.fillWidth: true
                Layout.leftMargin: Theme.iconSize(20) + 9
            }
        }
        TextLink {
            Layout.leftMargin: Theme.iconSize(20) + 9
            text: qsTr("查看题库")
            onClicked: notice.banksRequested()
        }
    }
}
