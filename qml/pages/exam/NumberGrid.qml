// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Renqian
import Renqian.Ui

// Some numbers of the paper as buttons that jump, at most `most` of them.
Flow {
    id: grid

    required property ExamModel exam
    property var indexes: []
    property int most: indexes.length
    readonly property var open: exam.unansweredIndexes
    readonly property var marks: exam.markedIndexes
    property real cellWidth: Theme.controlHeight(44)

    signal chosen(int index)

    spacing: 6

    Repeater {
        model: grid.indexes.slice(0, grid.most)

        PaletteCell {
            required property int modelData

            width: grid.cellWidth
            number: modelData + 1
            answered: grid.open.indexOf(modelData) < 0
            marked: grid.marks.indexOf(modelData) >= 0
            onClicked: grid.chosen(modelData)
        }
    }
}
