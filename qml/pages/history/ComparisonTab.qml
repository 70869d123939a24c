// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// 对比: two attempts side by side, and what became of the questions that stood on both papers.
HistoryTab {
    id: tab

    required property ComparisonModel comparison

    readonly property bool possible: comparison.attempts.count >= 2
    readonly property var heads: [qsTr("较早"), qsTr("较晚"), qsTr("变化")]
    readonly property var widths: [104, 104, 84]

    signal mockRequested()

    function lines(rows: var): var {
        return rows.map(row => ({cells: [row.name, row.older, row.newer, row.change], gain: row.gain}))
    }

    onVisibleChanged: if (visible) comparison.reload()

    EmptyState {
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: 80
        visible: !tab.possible && tab.comparison.error === ""
        iconName: "chart"
        title: qsTr("还不能对比")
        description: qsTr("完成两次模拟考试后，可以在这里逐项对比。")
        primaryText: qsTr("开始模拟考试")
        onPrimaryTriggered: tab.mockRequested()
    }
    GridLayout {
        Layout.fillWidth: true
        visible: tab.possible
        columns: tab.roomy ? 2 : 1
        columnSpacing: Theme.columnGap
        rowSpacing: 8

        Select {
            Layout.fillWidth: true
            name: qsTr("第一次考试")
            model: tab.comparison.attempts
            textRole: "text"
            valueRole: "id"
            value: tab.comparison.one
            onActivated: tab.comparison.one = currentValue
        }
        Select {
            Layout.fillWidth: true
            name: qsTr("第二次考试")
            model: tab.comparison.attempts
            textRole: "text"
            valueRole: "id"
            value: tab.comparison.other
            onActivated: tab.comparison.other = currentValue
        }
    }
    Notice {
        Layout.fillWidth: true
        visible: tab.comparison.error !== ""
        kind: Notice.Kind.Bad
        text: tab.comparison.error
    }
    Card {
        Layout.fillWidth: true
        visible: tab.comparison.shown
        padding: 22
        title: qsTr("总体")

        PlainText {
            Layout.fillWidth: true
            role: PlainText.Role.Secondary
            color: Theme.text2
            text: qsTr("较早：%1。较晚：%2。").arg(tab.comparison.olderTitle).arg(tab.comparison.newerTitle)
        }
        PlainText {
            Layout.fillWidth: true
            role: PlainText.Role.Secondary
            color: Theme.text2
            text: Phrases.sentences([tab.comparison.samePaper ? "" : qsTr("两次用的组卷方案不同。"),
                                     qsTr("满分不同的项目，变化按得分率计算，单位是百分点。")])
        }
        FigureTable {
            Layout.fillWidth: true
            name: qsTr("总体")
            heads: ["", ...tab.heads]
            widths: tab.widths
            rows: tab.lines(tab.comparison.totals)
        }
    }
    GridLayout {
        Layout.fillWidth: true
        visible: tab.comparison.shown
        columns: tab.roomy ? 2 : 1
        columnSpacing: Theme.columnGap
        rowSpacing: Theme.cardGap

        Card {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.fillHeight: true
            padding: 22
            title: qsTr("各题型得分")

            FigureTable {
                Layout.fillWidth: true
                name: qsTr("各题型得分")
                heads: [qsTr("题型"), ...tab.heads]
                widths: [84, 84, 64]
                rows: tab.lines(tab.comparison.kinds)
            }
        }
        Card {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.fillHeight: true
            padding: 22
            title: qsTr("各科目得分")

            FigureTable {
                Layout.fillWidth: true
                name: qsTr("各科目得分")
                heads: [qsTr("科目"), ...tab.heads]
                widths: [84, 84, 64]
                rows: tab.lines(tab.comparison.subjects)
            }
        }
    }
    CommonCard {
        Layout.fillWidth: true
        visible: tab.comparison.shown
        comparison: tab.comparison
    }
}
