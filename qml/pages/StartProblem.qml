// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian

// The records cannot be opened: why, and what can be done about it.
FocusScope {
    id: page

    required property string problem
    property bool canRestore: false
    property bool canUseStandard: false

    signal retryRequested()
    signal restoreRequested()
    signal standardRequested()

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
            secondaryText: page.canRestore ? qsTr("用最近的备份恢复")
                         : page.canUseStandard ? qsTr("改用默认的文件夹") : ""
            primaryText: qsTr("重试")
            primaryKey: "Enter"
            onPrimaryTriggered: page.retryRequested()
            onSecondaryTriggered: {
                if (page.canRestore)
                    restoring.open()
                else
                    leaving.open()
            }
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
    Dialog {
        id: leaving
        title: qsTr("改用默认的文件夹吗？")
        description: qsTr("那里只有更换文件夹以前的记录。找回现在的文件夹以后，可以在设置里再换回来。")
        primaryText: qsTr("不改")
        primaryKey: "Esc"
        secondaryText: qsTr("改用")
        secondaryDanger: true
        onSecondaryTriggered: page.standardRequested()
    }
}
