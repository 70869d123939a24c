// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian

// Asked once when the window is closed during an exam.
Dialog {
    id: dialog

    property bool saved: true

    signal left()

    title: qsTr("考试还没有交卷，现在关闭窗口吗？")
    description: saved ? qsTr("作答已经保存。关闭后可以从首页继续，离开期间照常计时。")
                       : qsTr("最近的作答还没有写入磁盘，关闭后会丢失。请先返回考试，等待保存成功。")
    primaryText: qsTr("返回考试")
    primaryKey: "Esc"
    secondaryText: qsTr("仍要关闭")
    secondaryDanger: true
    onSecondaryTriggered: left()
}
