// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// After the end: the time is up, or the paper is handed in but its score is not on the disk yet. Cannot be escaped.
Dialog {
    id: dialog

    required property ExamModel exam

    readonly property bool expired: exam.over === "expired"

    signal left()

    title: expired ? qsTr("考试时间到，已自动交卷") : qsTr("已交卷，正在保存成绩")
    description: Phrases.sentences([
        (exam.settled ? qsTr("作答 %1 / %2 题，全部保存。") : qsTr("作答 %1 / %2 题，正在保存，请不要关闭本机。"))
            .arg(exam.answered).arg(exam.questionCount),
        exam.unanswered > 0 ? qsTr("%1 题未答，不得分。").arg(exam.unanswered) : ""])
    primaryText: exam.settled ? qsTr("查看成绩") : qsTr("正在保存…")
    primaryKey: exam.settled ? "Enter" : ""
    escapable: false
    closesItself: false
    onPrimaryTriggered: {
        if (exam.settled)
            left()
    }

    Notice {
        Layout.fillWidth: true
        visible: !dialog.exam.settled && dialog.exam.saveProblem !== ""
        kind: Notice.Kind.Bad
        text: dialog.exam.saveProblem
    }
}
