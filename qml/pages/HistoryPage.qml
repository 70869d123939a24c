// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian
import Renqian.Ui

// 成绩历史: the trend of the scores and every attempt in a table, all of it or one paper's.
FocusScope {
    id: page

    required property HistoryModel history

    signal reviewRequested(string attemptId, string filter)
    signal resultRequested(string attemptId)
    signal mockRequested()

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("成绩历史")

    HistoryList {
        id: list
        x: Math.round((parent.width - span) / 2)
        width: span + 14
        height: parent.height
        span: Math.min(page.width - 2 * Theme.pageMargin, 1400)
        roomy: Theme.breakpoint(Window.width) > 0
        focus: true
        history: page.history
        onReviewRequested: attemptId => page.reviewRequested(attemptId, "all")
        onResultRequested: attemptId => page.resultRequested(attemptId)
    }
    EmptyState {
        anchors.centerIn: parent
        visible: page.history.count === 0 && page.history.error === ""
        iconName: "chart"
        title: qsTr("还没有模拟考试成绩")
        description: qsTr("做完一套卷后，这里会显示分数走势和合格线。")
        primaryText: qsTr("开始模拟考试")
        onPrimaryTriggered: page.mockRequested()
    }
}
