// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import Renqian

// Beginning anew is asked once; a copy of everything is made before.
Dialog {
    signal confirmed()

    title: qsTr("重置全部学习进度吗？")
    description: qsTr("记忆安排、错题本和做题次数从头开始，成绩、收藏和笔记保留。会先自动备份，以后可以恢复。")
    primaryText: qsTr("不重置")
    primaryKey: "Esc"
    secondaryText: qsTr("重置")
    secondaryDanger: true
    onSecondaryTriggered: confirmed()
}
