// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import Renqian
import Renqian.Ui

// Asked once when a run is ended before all of it was done.
Dialog {
    id: dialog

    required property PracticeRunModel run

    signal ended()

    title: qsTr("还有 %1 题没做，现在结束吗？").arg(run.unanswered)
    description: run.answeredCount > 0 ? qsTr("已答的 %1 题都已保存，没做的题以后还会出现。").arg(run.answeredCount)
                                       : qsTr("没做的题以后还会出现。")
    primaryText: qsTr("继续练习")
    primaryKey: "Esc"
    secondaryText: run.answeredCount > 0 ? qsTr("结束并看小结") : qsTr("结束练习")
    onSecondaryTriggered: ended()
}
