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

    // A new question is shown from its beginning and read out from its stem.
    function restart() {
        stem.forceActiveFocus(Qt.OtherFocusReason)
        area.contentY = 0
    }
    function focusOption(index: int, reason: int) { options.focusOption(index, reason) }
    function moveFocus(step: int) { options.moveFocus(step) }
    function page(direction: int) { area.page(direction) }

    ScrollArea {
        id: area
        x: view.inset - ringRoom
        width: view.width - x - 6
        height: parent.height - (more.visible ? more.height : 0)
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
        }
        Item { width: 1; height: 1 }
    }
    MoreStrip {
        id: more
        width: parent.width
        anchors.bottom: parent.bottom
        // Whether there is a strip is judged as if it took no room, so that it cannot call for itself.
        letters: options.lettersBelow(area.contentY + view.height).length > 0
                 ? options.lettersBelow(area.contentY + view.height - implicitHeight) : []
        onClicked: area.page(1)
    }
}
