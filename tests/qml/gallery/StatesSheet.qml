// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Renqian

Grid {
    padding: 32
    columns: 3
    spacing: 20

    Repeater {
        model: [
            {icon: "check", title: "今天的复习做完了", text: "明天有 18 题到期。可以做一些新题。", go: "做 10 道新题"},
            {icon: "search", title: "没有找到“复议期间”", text: "换一个词试试，或只输入法律名称。", other: "清除搜索"},
            {icon: "chart", title: "还没有模拟考试成绩", text: "做完一套卷后，\n这里会显示分数走势和合格线。", go: "开始模拟考试"},
            {icon: "bars", title: "还不能估算", text: "再答 74 题或完成一次模拟考试后显示。", go: "开始练习"},
            {icon: "clock", title: "考试时间到，已自动交卷", text: "作答 47 / 50 题，全部保存。\n3 题未答，不得分。", go: "查看成绩", key: "Enter"},
            {icon: "square-cross", title: "题库文件打不开", text: "文件不完整。\n上次备份是今天 13:50，共 639 题。", go: "用备份恢复", other: "选择其他文件"},
            {icon: "document", title: "没有识别到题目", text: "请确认文件中有题号、选项和答案。\n可下载模板对照。", go: "换一个文件", other: "下载模板", otherIcon: "import"},
            {icon: "person", title: "没有找到这个准考号", text: "请核对 8 位数字。\n仍不正确，请举手找监考老师。", go: "重新输入"}]

        Card {
            id: card
            required property var modelData
            width: 392
            height: 352
            stretch: true

            EmptyState {
                Layout.alignment: Qt.AlignCenter
                iconName: card.modelData.icon
                title: card.modelData.title
                description: card.modelData.text
                primaryText: card.modelData.go ?? ""
                primaryKey: card.modelData.key ?? ""
                secondaryText: card.modelData.other ?? ""
                secondaryIcon: card.modelData.otherIcon ?? ""
            }
        }
    }
}
