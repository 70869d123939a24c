// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian
import Renqian.Ui

// What happened while the candidate is at work, the most urgent first and no more than `room` of them.
Column {
    id: notices

    required property ExamModel exam
    property int room: 3
    property bool recovered: false

    readonly property bool helpNeeded: exam.askForHelp
    readonly property bool failing: !exam.saved && exam.saveFailures > 0
    readonly property bool reminding: exam.reminder > 0
    readonly property bool away: exam.awaySeconds >= 0

    function reminderText(): string {
        const open = exam.unanswered
        const marked = exam.markedCount
        return Phrases.sentences([qsTr("距考试结束还有 %n 分钟。", "", exam.reminder),
            open > 0 ? marked > 0 ? qsTr("还有 %1 题未答，%2 题有标记。").arg(open).arg(marked) : qsTr("还有 %1 题未答。").arg(open)
                     : marked > 0 ? qsTr("没有未答的题，%1 题有标记。").arg(marked) : ""])
    }

    spacing: 8
    onFailingChanged: {
        recovered = !failing && exam.saved && exam.active
        if (recovered)
            praise.restart()
    }

    Timer {
        id: praise
        interval: 4000
        onTriggered: notices.recovered = false
    }
    Notice {
        width: parent.width
        visible: notices.helpNeeded
        kind: Notice.Kind.Warn
        text: qsTr("已有一分钟未能保存。请举手，不要关闭本机。")
    }
    Notice {
        width: parent.width
        visible: notices.failing && notices.helpNeeded < notices.room
        kind: Notice.Kind.Bad
        text: Phrases.sentences([qsTr("%1 起的作答未能写入磁盘，仍在本机内存中，正在重试。").arg(notices.exam.unsavedSince),
                                 notices.exam.saveProblem])
    }
    Notice {
        width: parent.width
        visible: notices.reminding && notices.helpNeeded + notices.failing < notices.room
        kind: Notice.Kind.Warn
        closable: true
        text: notices.reminderText()
        onClosed: notices.exam.dismissReminder()
    }
    Notice {
        width: parent.width
        visible: notices.away && notices.helpNeeded + notices.failing + notices.reminding < notices.room
        closable: true
        text: notices.exam.awayCounted
              ? qsTr("中途离开 %1，已计时。").arg(Durations.words(notices.exam.awaySeconds))
              : qsTr("中途离开 %1，未计时。").arg(Durations.words(notices.exam.awaySeconds))
        onClosed: notices.exam.dismissAway()
    }
    Notice {
        width: parent.width
        visible: notices.recovered && !notices.failing
        kind: Notice.Kind.Ok
        text: qsTr("已保存，刚才的作答没有丢失。")
    }
}
