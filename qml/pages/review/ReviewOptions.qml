// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Renqian
import Renqian.Ui

// The options with what was chosen and what should have been, each by shape, colour and word.
Grid {
    id: list

    required property ReviewModel review

    readonly property bool sideBySide: review.type === "truefalse"
    // A positioner and no layout: those of Qt 6.4 crash when a question with fewer options comes.
    readonly property real cell: sideBySide ? (width - columnSpacing) / 2 : width
    readonly property real tallest: {
        let most = 0
        for (let i = 0; i < rows.count; ++i)
            most = Math.max(most, rows.itemAt(i)?.implicitHeight ?? 0)
        return most
    }

    function verdict(isKey: bool, chosen: bool): int {
        if (isKey)
            return review.several && !chosen ? OptionRow.Verdict.Missed : OptionRow.Verdict.Right
        return chosen ? OptionRow.Verdict.Wrong : OptionRow.Verdict.Irrelevant
    }
    function words(isKey: bool, chosen: bool, letter: string): string {
        if (isKey)
            return chosen ? qsTr("选对") : review.several ? qsTr("漏选") : qsTr("正确答案")
        return chosen ? (review.several ? qsTr("多选了") : qsTr("你选了 %1").arg(letter))
                      : review.several ? qsTr("未选，正确") : ""
    }

    columns: sideBySide ? 2 : 1
    columnSpacing: Theme.cardGap
    rowSpacing: Theme.optionGapCompact
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("第 %1 题的选项").arg(review.number)

    Repeater {
        id: rows
        model: list.review.options

        OptionRow {
            required property var model

            width: list.cell
            height: list.sideBySide ? list.tallest : implicitHeight
            letter: model.letter
            answer: model.text
            multiple: list.review.several
            selected: model.chosen
            compact: rows.count >= 6
            verdict: list.verdict(model.isKey, model.chosen)
            verdictText: list.words(model.isKey, model.chosen, model.letter)
        }
    }
}
