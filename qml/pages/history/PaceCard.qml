// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// 每题用时: the slowest type of question first, against what the papers have for a question.
Card {
    id: card

    required property DevelopmentModel development

    readonly property var pace: development.pace
    readonly property var slowest: pace[0] ?? null
    readonly property string sentence: {
        if (!slowest)
            return ""
        const time = Durations.words(slowest.median)
        const budget = Durations.words(slowest.budget)
        return slowest.median > slowest.budget
            ? qsTr("%1最慢：一半的题用了 %2 或更久，而卷面平均每题只有 %3。").arg(slowest.name).arg(time).arg(budget)
            : qsTr("%1最慢：一半的题在 %2 以内做完，卷面平均每题 %3，时间够用。").arg(slowest.name).arg(time).arg(budget)
    }

    padding: 22
    title: qsTr("每题用时")

    PlainText {
        Layout.fillWidth: true
        role: PlainText.Role.Secondary
        color: Theme.text2
        text: card.sentence
    }
    FigureTable {
        Layout.fillWidth: true
        name: card.title
        heads: [qsTr("题型"), qsTr("题数"), qsTr("用时中位数"), qsTr("卷面每题"), qsTr("超过的题")]
        widths: [64, 92, 92, 92]
        rows: card.pace.map(kind => ({
            gain: kind.median > kind.budget ? -1 : 0,
            cells: [kind.name, kind.questions, Durations.words(kind.median), Durations.words(kind.budget),
                    qsTr("%1（%2 %）").arg(kind.over).arg(Math.round(100 * kind.over / kind.questions))]}))
    }
}
