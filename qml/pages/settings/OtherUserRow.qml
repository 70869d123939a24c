// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian

// Somebody else on this computer, and the way to delete them.
ColumnLayout {
    id: row

    required property int index
    required property string name
    required property bool pin
    required property bool current

    readonly property string shownName: name !== "" ? name : qsTr("未填姓名")

    signal removeRequested()

    spacing: 0

    Hairline { Layout.fillWidth: true }
    RowLayout {
        Layout.minimumHeight: Theme.target
        spacing: 16

        PlainText {
            Layout.fillWidth: true
            text: row.pin ? Phrases.dotted([row.shownName, qsTr("有口令")]) : row.shownName
        }
        TextLink {
            text: qsTr("删除")
            Accessible.name: qsTr("删除用户 %1").arg(row.shownName)
            onClicked: row.removeRequested()
        }
    }
}
