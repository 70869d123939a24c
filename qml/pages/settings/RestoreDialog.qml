// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian

// Putting a copy in place of the records is asked once.
Dialog {
    property int row: -1
    property string words: ""

    signal restored()

    title: qsTr("换回 %1 的备份吗？").arg(words)
    description: qsTr("这份备份之后的成绩不再显示。现在的记录不会删除，改名后留在数据文件夹里。")
    primaryText: qsTr("不恢复")
    primaryKey: "Esc"
    secondaryText: qsTr("恢复")
    secondaryDanger: true
    onSecondaryTriggered: restored()
}
