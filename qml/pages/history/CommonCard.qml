// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// 两卷都有的题: how many went better, worse and the same, and those that changed or are still wrong.
Card {
    id: card

    required property ComparisonModel comparison

    readonly property int count: comparison.better + comparison.same + comparison.worse
    readonly property var questions: comparison.common
    readonly property var listed: questions.filter(one => one.gain !== 0 || !one.newerRight)

    padding: 22
    title: qsTr("两卷都有的题")

    PlainText {
        Layout.fillWidth: true
        color: Theme.text2
        text: card.count === 0 ? qsTr("两张卷没有相同的题。")
            : qsTr("共 %1 道：变好 %2 道，变差 %3 道，不变 %4 道。").arg(card.count).arg(card.comparison.better)
                  .arg(card.comparison.worse).arg(card.comparison.same)
    }
    FigureTable {
        Layout.fillWidth: true
        visible: card.listed.length > 0
        name: card.title
        lines: 2
        heads: [qsTr("题目"), qsTr("较早题号"), qsTr("较晚题号"), qsTr("变化")]
        widths: [72, 72, 84]
        rows: card.listed.map(one => ({
            gain: one.gain === 0 ? -1 : one.gain,
            cells: [one.stem, one.older, one.newer,
                    one.gain > 0 ? qsTr("↑ 变好") : one.gain < 0 ? qsTr("↓ 变差") : qsTr("仍未全对")]}))
    }
}
