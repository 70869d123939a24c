// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian
import Renqian.Ui

// Material, stem and options of the question scroll together; a strip names the options below the edge.
Item {
    id: view

    required property ExamModel exam
    required property real inset
    required property real span
    property bool roomy: true

    // The lower edge in the coordinates of the options' column.
    readonly property real edge: area.contentY + area.height - area.ringRoom

    // A new question is shown from its beginning and read out from its stem.
    function restart() {
        stem.forceActiveFocus(Qt.OtherFocusReason)
        area.contentY = 0
    }
    // The strip lies over the lower end; what has the focus must not be under it.
    function clearStrip(bottom: real) {
        const covered = more.implicitHeight + area.ringRoom
        if (bottom > edge - covered)
            area.contentY = Math.min(area.contentHeight - area.height, area.contentY + bottom - edge + covered)
    }
    function focusOption(index: int, reason: int) { options.focusOption(index, reason) }
    function moveFocus(step: int) { options.moveFocus(step) }
    function page(direction: int) { area.page(direction) }

    ScrollArea {
        id: area
        x: view.inset - ringRoom
        width: view.width - x - 6
        height: parent.height
        spacing: 16

        CaseMaterial {
            width: view.span
            text: view.exam.material
        }
        StemText {
            id: stem
            span: view.span
            text: view.exam.stem
        }
        OptionList {
            id: options
            width: view.span
            exam: view.exam
            roomy: view.roomy
            onEntered: bottom => view.clearStrip(bottom)
        }
        Item { width: 1; height: 1 }
    }
    MoreStrip {
        id: more
        width: parent.width
        anchors.bottom: parent.bottom
        // Whether there is a strip is judged as if it took no room: at the end it covers nothing and is gone.
        letters: options.lettersBelow(view.edge).length > 0 ? options.lettersBelow(view.edge - implicitHeight) : []
        onClicked: area.page(1)
    }
}
