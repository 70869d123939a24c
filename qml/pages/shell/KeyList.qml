// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Renqian

// F1: every key that does something.
Dialog {
    id: list

    readonly property var groups: [
        {title: qsTr("练习"), keys: [
            ["A–J", qsTr("选择选项")], ["Enter", qsTr("确认，再到下一题")], ["S", qsTr("收藏")], ["N", qsTr("记笔记")],
            ["T", qsTr("打开答题卡")], ["L", qsTr("打开法规原文")], ["Esc", qsTr("结束练习")]]},
        {title: qsTr("考试"), keys: [
            ["A–J", qsTr("选择、取消或改选")], ["Enter", qsTr("下一题")], ["← →", qsTr("上一题、下一题")],
            ["↑ ↓", qsTr("在选项间移动")], ["Space", qsTr("选择当前选项")], ["M", qsTr("标记或取消标记")],
            ["T", qsTr("打开答题卡")], ["L", qsTr("查法规（开卷考试）")], ["PgUp PgDn", qsTr("滚动题目")], ["Ctrl Enter", qsTr("打开交卷确认")]]},
        {title: qsTr("逐题回顾"), keys: [
            ["Enter", qsTr("下一题")], ["← →", qsTr("上一题、下一题")], ["↑ ↓", qsTr("在列表中移动")],
            ["L", qsTr("打开法规原文")]]},
        {title: qsTr("所有页面"), keys: [
            ["Enter", qsTr("主要操作（红色按钮）")], ["Tab", qsTr("下一个控件")], ["F6", qsTr("下一个区域")],
            ["Esc", qsTr("关闭或返回")], ["Ctrl +", qsTr("放大字号")], ["Ctrl −", qsTr("缩小字号")],
            ["Ctrl 0", qsTr("标准字号")], ["F1", qsTr("打开本列表")]]}
    ]

    title: qsTr("键盘操作")
    primaryKey: "Esc"

    Repeater {
        model: list.groups

        KeyGroup {
            required property var modelData
            required property int index

            Layout.fillWidth: true
            Layout.topMargin: index > 0 ? 8 : 0
            title: modelData.title
            keys: modelData.keys
        }
    }
}
