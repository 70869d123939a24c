// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Renqian

// What the component sheet of the design does not show: icons, navigation, charts, dialogs.
RowLayout {
    id: sheet
    spacing: 24

    Rectangle {
        Layout.fillHeight: true
        Layout.preferredWidth: 208
        color: Theme.surface

        Column {
            width: parent.width
            topPadding: 24

            Row {
                leftPadding: 20
                bottomPadding: 16
                spacing: 12
                Seal {}
                SerifText { capped: true; font.pixelSize: Theme.stem; text: "任前学法" }
            }
            NavigationItem { text: "首页"; iconName: "home"; current: true }
            NavigationItem { text: "练习"; iconName: "pencil"; badge: "17" }
            NavigationItem { text: "模拟考试"; iconName: "paper" }
            NavigationItem { text: "成绩历史"; iconName: "chart" }
            NavigationItem { text: "题库"; iconName: "bank" }
            NavigationItem { text: "试题分析"; iconName: "bars" }
            TypeSizePicker { leftPadding: 20 }
            NavigationItem { text: "设置"; iconName: "settings" }
            NavigationItem { rail: true; text: "首页"; iconName: "home"; current: true }
            NavigationItem { rail: true; text: "模拟考试"; railText: "模考"; iconName: "paper" }
            ListRow { width: 208; label: "行政复议法"; detail: "掌握 38 %"; selected: true }
            ListRow { width: 208; label: "行政处罚法总则与种类和设定"; enabled: false }
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        Layout.margins: 24
        spacing: 16

        Card {
            Layout.fillWidth: true
            title: "图标"
            Flow {
                Layout.fillWidth: true
                spacing: 14
                Repeater {
                    model: Object.keys(IconPaths.table)
                    Icon { required property string modelData; name: modelData; size: 24 }
                }
            }
        }
        Card {
            Layout.fillWidth: true
            title: "分数走势"
            TrendChart {
                Layout.fillWidth: true
                points: [
                    {label: "10-12", score: 48, passed: false}, {label: "10-26", score: 52, passed: false},
                    {label: "11-02", score: 58, passed: false}, {label: "11-09", score: 54, passed: false},
                    {label: "11-16", score: 62, passed: true}, {label: "11-21", score: 66, passed: true},
                    {label: "11-23", score: 72, passed: true}]
            }
        }
        Card {
            Layout.fillWidth: true
            emphasis: Theme.warn
            RowLayout {
                Layout.fillWidth: true
                Icon { name: "clock" }
                PlainText { Layout.fillWidth: true; bold: true; text: "有一场未交卷的模拟考试" }
                TextLink { text: "放弃" }
                SecondaryButton { icon.name: "play"; text: "继续作答" }
            }
        }
        Card {
            Layout.fillWidth: true
            RowLayout {
                spacing: 40
                SerifText { role: PlainText.Role.Hero; text: "72" }
                Gauge { Layout.fillWidth: true; Layout.preferredWidth: 470; score: 72; pass: 60 }
                IntervalBar { value: 72; low: 63; high: 80 }
            }
        }
        Flow {
            Layout.fillWidth: true
            spacing: 12
            SecondaryButton { icon.name: "chevron-left"; text: "上一题"; keyCap: "←" }
            SecondaryButton { icon.name: "flag"; text: "标记本题"; keyCap: "M" }
            TimerBox { horizontal: true; seconds: 3504 }
            TimerBox { horizontal: true; seconds: 598 }
            PrimaryButton { large: true; text: "下一题"; keyCap: "Enter"; onClicked: drawer.open() }
        }
        MoreStrip { Layout.fillWidth: true; letters: ["G", "H"] }
        OptionRow {
            Layout.fillWidth: true
            letter: "A"
            answer: "企业在告知次日提交书面申辩，认为监测数据受设备故障影响，并附第三方检测报告；又在第四日提出听证申请。主管部门以企业已经提交书面申辩为由，未组织听证即作出处罚决定。"
            multiple: true
            selected: true
            verdict: OptionRow.Verdict.Right
        }
        Notice { Layout.fillWidth: true; kind: Notice.Kind.Warn; closable: true; actionText: "重试"; text: "距考试结束还有 10 分钟。还有 6 题未答，3 题有标记。" }
        SecondaryButton { text: "交卷"; onClicked: dialog.open() }
    }

    Dialog {
        id: dialog
        title: "还有 32 题没有作答，现在交卷吗？"
        description: "剩余时间 58:24。交卷后不能再修改，未答的题不得分。"
        primaryText: "返回检查"
        primaryKey: "Esc"
        secondaryText: "仍要交卷"
        secondaryDanger: true

        Hairline { Layout.fillWidth: true }
        Row {
            spacing: 6
            Repeater {
                model: [9, 14, 18, 19, 20]
                PaletteCell { required property int modelData; number: modelData }
            }
        }
    }
    Drawer {
        id: drawer
        title: "答题卡"
        PlainText { text: "一、单项选择"; bold: true }
        Item { Layout.fillHeight: true }
    }
}
