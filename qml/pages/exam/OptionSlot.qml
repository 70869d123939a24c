// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian
import Renqian.Ui

// One row of the options model as an OptionRow.
Item {
    id: slot

    required property int index
    required property string letter
    required property string text
    required property bool chosen
    required property ExamModel exam
    property bool sideBySide: false
    property bool compact: false

    readonly property alias row: row

    signal entered()

    implicitHeight: row.implicitHeight

    OptionRow {
        id: row
        anchors.fill: parent
        letter: slot.letter
        answer: slot.text
        multiple: slot.exam.several
        selected: slot.chosen
        compact: slot.compact
        trailingIcon: !slot.sideBySide ? "" : slot.index === 0 ? "check" : "cross"
        baseHeight: slot.sideBySide ? 72 : slot.compact ? 46 : 56
        onClicked: slot.exam.choose(slot.index)
        onActiveFocusChanged: {
            if (activeFocus)
                slot.entered()
        }
    }
}
