// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// 成绩历史: the scores, how somebody came on, two attempts compared, and the record of a year.
FocusScope {
    id: page

    required property HistoryModel history
    property int tab: 0

    readonly property real span: Math.min(width - 2 * Theme.pageMargin, 1400)
    readonly property bool empty: history.count === 0 && history.error === ""

    signal reviewRequested(string attemptId, string filter)
    signal resultRequested(string attemptId)
    signal mockRequested()
    signal practiceRequested()

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("成绩历史")
    Component.onCompleted: history.exports.dismiss()

    ColumnLayout {
        id: head
        x: Math.round((parent.width - page.span) / 2)
        y: 22
        width: page.span
        spacing: 12

        PageHeading {
            Layout.fillWidth: true
            title: qsTr("成绩历史")
            subtitle: [page.history.count > 0 ? qsTr("共 %1 次模拟考试").arg(page.history.count) : "",
                       qsTr("各科目、每题用时和学习时间"), qsTr("两次考试逐项比较"), qsTr("附在年度述法报告后面")][page.tab]

            Segmented {
                name: qsTr("内容")
                model: [qsTr("成绩"), qsTr("发展"), qsTr("对比"), qsTr("年度")]
                currentIndex: page.tab
                onChosen: index => {
                    page.history.exports.dismiss()
                    page.tab = index
                }
            }
        }
        ExportNotices {
            Layout.fillWidth: true
            exports: page.history.exports
        }
    }
    FocusScope {
        id: body
        anchors { top: head.bottom; topMargin: 16; bottom: parent.bottom }
        width: parent.width
        focus: true

        HistoryList {
            id: list
            x: head.x
            width: page.span + 14
            height: parent.height
            visible: page.tab === 0
            span: page.span
            roomy: Theme.breakpoint(Window.width) > 0
            focus: page.tab === 0
            history: page.history
            onReviewRequested: attemptId => page.reviewRequested(attemptId, "all")
            onResultRequested: attemptId => page.resultRequested(attemptId)
            onSheetRequested: attemptId => sheet.ask(attemptId)
        }
        EmptyState {
            anchors.centerIn: parent
            visible: page.tab === 0 && page.empty
            iconName: "chart"
            title: qsTr("还没有模拟考试成绩")
            description: qsTr("做完一套卷后，这里会显示分数走势和合格线。")
            primaryText: qsTr("开始模拟考试")
            onPrimaryTriggered: page.mockRequested()
        }
        DevelopmentTab {
            anchors.fill: parent
            visible: page.tab === 1
            focus: visible
            span: page.span
            development: page.history.development
            onPracticeRequested: page.practiceRequested()
        }
        ComparisonTab {
            anchors.fill: parent
            visible: page.tab === 2
            focus: visible
            span: page.span
            comparison: page.history.comparison
            onMockRequested: page.mockRequested()
        }
        YearTab {
            anchors.fill: parent
            visible: page.tab === 3
            focus: visible
            span: page.span
            record: page.history.record
        }
    }
    ScoreSheetDialog {
        id: sheet
        onConfirmed: (attemptId, withWrong) => page.history.printScore(attemptId, withWrong)
    }
}
