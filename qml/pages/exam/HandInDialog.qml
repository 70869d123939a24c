// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian
import Renqian.Ui

// The second step of handing in: the fact, what is left, and two answers. An empty paper is refused here.
Dialog {
    id: dialog

    required property ExamModel exam

    readonly property bool blank: exam.answered === 0
    readonly property bool finished: exam.unanswered === 0 && exam.markedCount === 0

    signal jumped(int index)
    signal confirmed()

    function jump(index: int) {
        close()
        jumped(index)
    }

    title: blank ? qsTr("还没有作答，不能交卷")
         : exam.unanswered > 0 ? qsTr("还有 %1 题没有作答，现在交卷吗？").arg(exam.unanswered)
         : exam.markedCount > 0 ? qsTr("全部作答，还有 %1 题有标记，现在交卷吗？").arg(exam.markedCount)
                                : qsTr("全部 %1 题已作答，现在交卷吗？").arg(exam.questionCount)
    description: Phrases.sentences([qsTr("剩余时间 %1。").arg(digits.shown),
        blank ? qsTr("至少作答一题后才能交卷。")
        : exam.unanswered > 0 ? qsTr("交卷后不能再修改，未答的题不得分。") : qsTr("交卷后不能再修改。")])
    primaryText: finished ? qsTr("交卷") : qsTr("返回检查")
    primaryKey: finished ? "" : "Esc"
    primarySafe: !finished
    secondaryText: blank ? "" : finished ? qsTr("返回检查") : qsTr("仍要交卷")
    secondaryKey: finished ? "Esc" : ""
    secondaryDanger: !finished
    onPrimaryTriggered: if (finished) confirmed()
    onSecondaryTriggered: if (!finished) confirmed()

    ClockDigits {
        id: digits
        visible: false
        seconds: dialog.exam.secondsLeft
    }
    HandInRow {
        visible: dialog.exam.unanswered > 0
        exam: dialog.exam
        indexes: dialog.exam.unansweredIndexes
        title: qsTr("未答 %1 题").arg(dialog.exam.unanswered)
        linkText: qsTr("去第一道未答题（第 %1 题）").arg((dialog.exam.unansweredIndexes[0] ?? 0) + 1)
        onChosen: index => dialog.jump(index)
    }
    HandInRow {
        visible: dialog.exam.markedCount > 0
        exam: dialog.exam
        flagged: true
        indexes: dialog.exam.markedIndexes
        title: qsTr("标记 %1 题").arg(dialog.exam.markedCount)
        note: dialog.exam.markedUnanswered > 0 ? qsTr("（其中 %1 题未答）").arg(dialog.exam.markedUnanswered) : ""
        linkText: qsTr("去第一道标记题（第 %1 题）").arg((dialog.exam.markedIndexes[0] ?? 0) + 1)
        onChosen: index => dialog.jump(index)
    }
}
