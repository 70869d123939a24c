// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Renqian
import Renqian.Ui

// The options of a question and, once it is judged, what was chosen and what is right. One below the other, compact
// from six on; right and wrong side by side, and short ones where `pairs` allows it.
Grid {
    id: list

    required property RowsModel rows
    property string type: ""
    property bool several: false
    property bool judged: false
    property bool answered: false
    property bool pairs: false
    property bool roomy: true

    readonly property bool sideBySide: type === "truefalse"
    readonly property bool compact: options.count >= 6
    readonly property int count: options.count
    readonly property bool brief: {
        for (let i = 0; i < options.count; ++i) {
            if ((slot(i)?.answer.length ?? 0) > 8)
                return false
        }
        return true
    }
    // A positioner and no layout: those of Qt 6.4 crash when a question with fewer options comes.
    readonly property real cell: columns > 1 ? (width - columnSpacing) / 2 : width
    readonly property real tallest: {
        let most = 0
        for (let i = 0; columns > 1 && i < options.count; ++i)
            most = Math.max(most, slot(i)?.implicitHeight ?? 0)
        return most
    }

    signal chosen(int index)
    // Keyboard focus came to an option that ends at this y of the column the list stands in.
    signal entered(real bottom)

    function slot(index: int): OptionRow { return options.itemAt(index) as OptionRow }
    function focusOption(index: int, reason: int) {
        const there = slot(index)
        if (there)
            there.forceActiveFocus(reason)
    }
    // From elsewhere, down leads to the first option and up to the last.
    function moveFocus(step: int) {
        let here = -1
        for (let i = 0; i < count; ++i) {
            if (slot(i).activeFocus)
                here = i
        }
        focusOption(here < 0 ? (step > 0 ? 0 : count - 1) : Math.max(0, Math.min(count - 1, here + step)), Qt.TabFocusReason)
    }
    // The letters of the options that end below this y of the scrolled column.
    function lettersBelow(edge: real): var {
        const below = []
        for (let i = 0; i < count; ++i) {
            const there = slot(i)
            if (there && y + there.y + there.height > edge + 1)
                below.push(there.letter)
        }
        return below
    }
    function verdict(isKey: bool, chosen: bool): int {
        if (!judged)
            return OptionRow.Verdict.None
        if (isKey)
            return several && answered && !chosen ? OptionRow.Verdict.Missed : OptionRow.Verdict.Right
        return chosen ? OptionRow.Verdict.Wrong : OptionRow.Verdict.Irrelevant
    }
    function words(isKey: bool, chosen: bool, letter: string): string {
        if (!judged)
            return ""
        if (isKey)
            return chosen ? (several ? qsTr("选对") : qsTr("你选了 %1，正确").arg(letter))
                          : several && answered ? qsTr("漏选") : qsTr("正确答案")
        return chosen ? (several ? qsTr("多选了") : qsTr("你选了 %1").arg(letter)) : ""
    }

    columns: sideBySide || (pairs && brief) ? 2 : 1
    columnSpacing: sideBySide ? Theme.cardGap : 10
    rowSpacing: roomy && !compact ? Theme.optionGap : Theme.optionGapCompact
    Accessible.role: Accessible.Grouping

    Repeater {
        id: options
        model: list.rows

        OptionRow {
            id: row
            required property int index
            required property var model

            width: list.cell
            height: list.columns > 1 ? list.tallest : implicitHeight
            letter: model.letter
            answer: model.text
            multiple: list.several
            selected: model.chosen
            compact: list.compact
            verdict: list.verdict(model.isKey, model.chosen)
            verdictText: list.words(model.isKey, model.chosen, model.letter)
            trailingIcon: !list.sideBySide ? "" : index === 0 ? "check" : "cross"
            baseHeight: list.sideBySide ? 72 : list.compact ? 46 : 56
            onClicked: list.chosen(index)
            onActiveFocusChanged: if (activeFocus) list.entered(list.y + y + height)
        }
    }
}
