// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian

// A folder with its path, however long, and a button that opens it.
RowLayout {
    id: row

    property string title: ""
    property string path: ""
    property bool changeable: false

    signal opened()
    signal changeRequested()

    spacing: 12

    ColumnLayout {
        spacing: 0

        PlainText {
            Layout.fillWidth: true
            text: row.title
        }
        PlainText {
            Layout.fillWidth: true
            role: PlainText.Role.Secondary
            color: Theme.text2
            wrapMode: Text.WrapAnywhere
            text: row.path
        }
    }
    SecondaryButton {
        visible: row.changeable
        text: qsTr("更换")
        Accessible.name: qsTr("更换文件夹：%1").arg(row.title)
        onClicked: row.changeRequested()
    }
    SecondaryButton {
        icon.name: "folder"
        text: qsTr("打开")
        Accessible.name: qsTr("打开文件夹：%1").arg(row.title)
        onClicked: row.opened()
    }
}
