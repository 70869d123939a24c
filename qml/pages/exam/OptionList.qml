// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Renqian
import Renqian.Ui

// The options of the question: one below the other, compact from six on; right and wrong side by side.
Grid {
    id: list

    required property ExamModel exam
    property bool roomy: true

    readonly property bool sideBySide: exam.type === "truefalse"
    readonly property bool compact: options.count >= 6
    readonly property int count: options.count
    // Side by side both are as high as the higher one. A positioner and no layout: those of Qt 6.4 crash when a
    // question with fewer options comes.
    readonly property real cell: sideBySide ? (width - columnSpacing) / 2 : width
    readonly property real tallest: {
        let most = 0
        for (let i = 0; i < options.count; ++i)
            most = Math.max(most, slot(i)?.implicitHeight ?? 0)
        return most
    }

    // Keyboard focus came to an option that ends at this y of the column the list stands in.
    signal entered(real bottom)

    function slot(index: int): OptionSlot { return options.itemAt(index) as OptionSlot }
    function focusOption(index: int, reason: int) {
        const there = slot(index)
        if (there)
            there.row.forceActiveFocus(reason)
    }
    // From elsewhere, down leads to the first option and up to the last.
    function moveFocus(step: int) {
        let here = -1
        for (let i = 0; i < count; ++i) {
            if (slot(i).row.activeFocus)
                here = i
        }
        const there = here < 0 ? (step > 0 ? 0 : count - 1) : Math.max(0, Math.min(count - 1, here + step))
        focusOption(there, Qt.TabFocusReason)
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

    columns: sideBySide ? 2 : 1
    columnSpacing: Theme.cardGap
    rowSpacing: roomy && !compact ? Theme.optionGap : Theme.optionGapCompact
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("第 %1 题，%2，%3 分").arg(exam.current + 1).arg(exam.typeName).arg(exam.points)
    Accessible.description: exam.rule

    Repeater {
        id: options
        model: list.exam.options

        OptionSlot {
            width: list.cell
            height: list.sideBySide ? list.tallest : implicitHeight
            exam: list.exam
            sideBySide: list.sideBySide
            compact: list.compact
            onEntered: list.entered(list.y + y + height)
        }
    }
}
