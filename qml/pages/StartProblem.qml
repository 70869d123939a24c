// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian

// The records cannot be opened: why, and what can be done about it.
FocusScope {
    id: page

    required property string problem
    property bool canRestore: false

    signal retryRequested()
    signal restoreRequested()

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("学习记录打不开")
    Keys.onReturnPressed: retryRequested()
    Keys.onEnterPressed: retryRequested()

    Card {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.pageMargin, Theme.iconSize(620))
        padding: 32

        EmptyState {
            Accessible.role: Accessible.AlertMessage
            Accessible.name: Phrases.spoken([title, description])
            width: parent.width
            iconName: "square-cross"
            title: qsTr("学习记录打不开")
            description: page.problem
            secondaryText: page.canRestore ? qsTr("用最近的备份恢复") : ""
            primaryText: qsTr("重试")
            primaryKey: "Enter"
            onPrimaryTriggered: page.retryRequested()
            onSecondaryTriggered: restoring.open()
        }
    }
    Dialog {
        id: restoring
        title: qsTr("用最近的备份恢复吗？")
        description: qsTr("打不开的文件不会删除，改名后留在数据文件夹里。")
        primaryText: qsTr("不恢复")
        primaryKey: "Esc"
        secondaryText: qsTr("恢复")
        secondaryDanger: true
        onSecondaryTriggered: page.restoreRequested()
    }
}
