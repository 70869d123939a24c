// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Renqian
import Renqian.Ui

// 答题卡: every number by section. One tab stop; the arrows move among the numbers. The current one stays in view.
ScrollArea {
    id: sheet

    required property ExamModel exam
    // Its numbers are made only while it can be seen.
    property bool live: true
    property real span: width - 2 * ringRoom
    property int leastCell: Theme.controlHeight(44)

    readonly property int gap: Math.round(2 + 2 * Theme.textScale)
    readonly property int columns: Math.max(1, Math.floor((span + gap) / (leastCell + gap)))
    readonly property real pitch: (span + gap) / columns
    readonly property int rowPitch: Theme.controlHeight(40) + 6

    signal chosen(int index)

    function focusCurrent(reason: int) { focusCell(exam.current, reason) }
    function focusCell(index: int, reason: int) {
        const cell = cells.itemAt(index)
        if (cell)
            cell.forceActiveFocus(reason)
    }
    function showCurrent() {
        const cell = cells.itemAt(exam.current)
        if (cell)
            ensureVisible(cell)
    }

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("答题卡，已答 %1，未答 %2，标记 %3").arg(exam.answered).arg(exam.unanswered).arg(exam.markedCount)
    Component.onCompleted: showCurrent()
    onHeightChanged: showCurrent()
    onLiveChanged: showCurrent()

    Connections {
        target: sheet.exam
        function onQuestionChanged() { sheet.showCurrent() }
    }
    Item {
        width: sheet.span
        height: heads.count > 0 ? heads.itemAt(heads.count - 1).y + heads.itemAt(heads.count - 1).height : 0

        Repeater {
            id: heads
            model: sheet.exam.sections

            SheetSection {
                width: sheet.span
                above: index > 0 ? heads.itemAt(index - 1) : null
                columns: sheet.columns
                pitch: sheet.rowPitch
            }
        }
        Repeater {
            id: cells
            model: sheet.live ? sheet.exam.cells : null

            PaletteCell {
                id: cell
                required property int index
                required property int section
                required answered
                required marked
                required current

                readonly property SheetSection head: heads.count > section ? heads.itemAt(section) as SheetSection : null
                readonly property int place: head ? index - head.first : 0

                x: Math.round(place % sheet.columns * sheet.pitch)
                y: head ? head.y + head.headHeight + Math.floor(place / sheet.columns) * sheet.rowPitch : 0
                width: Math.round(sheet.pitch) - sheet.gap
                focusPolicy: current || activeFocus ? Qt.StrongFocus : Qt.ClickFocus
                onClicked: sheet.chosen(index)
                Keys.onLeftPressed: sheet.focusCell(index - 1, Qt.TabFocusReason)
                Keys.onRightPressed: sheet.focusCell(index + 1, Qt.TabFocusReason)
                Keys.onUpPressed: sheet.focusCell(index - sheet.columns, Qt.TabFocusReason)
                Keys.onDownPressed: sheet.focusCell(index + sheet.columns, Qt.TabFocusReason)
            }
        }
    }
}
