// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian
import Renqian.Ui

// Material, stem, options and, once it is judged, the verdict scroll together. Without a panel beside it the basis,
// the note and the links stand below.
Item {
    id: view

    required property PracticeRunModel run
    required property real inset
    required property real span
    property bool roomy: true
    property bool alone: false

    readonly property real edge: area.contentY + area.height - area.ringRoom
    readonly property bool writing: note.editing
    property Item followed: null // kept in view while the page grows around it

    signal doubtRequested()
    signal basisOpened(string citation)

    // A new question is shown from its beginning and read out from its stem.
    function restart() {
        stem.forceActiveFocus(Qt.OtherFocusReason)
        followed = null
        area.contentY = 0
        fold.unfolded = false
    }
    // The strip lies over the lower end; what has the focus must not be under it.
    function clearStrip(bottom: real) {
        const covered = more.implicitHeight + area.ringRoom
        if (bottom > edge - covered)
            area.contentY = Math.min(area.contentHeight - area.height, area.contentY + bottom - edge + covered)
    }
    function follow(item: Item) {
        followed = item
        area.ensureVisible(item)
    }
    function showVerdict() { follow(verdict) }
    function focusOption(index: int, reason: int) { options.focusOption(index, reason) }
    function moveFocus(step: int) { options.moveFocus(step) }
    function page(direction: int) {
        followed = null
        area.page(direction)
    }
    function editNote() { note.edit() }

    ScrollArea {
        id: area
        x: view.inset - ringRoom
        width: view.width - x - 6
        height: parent.height
        spacing: 16
        onContentHeightChanged: if (view.followed) ensureVisible(view.followed)
        onMovementStarted: view.followed = null

        CaseMaterial {
            width: view.span
            text: view.run.material
        }
        StemText {
            id: stem
            span: view.span
            text: view.run.stem
        }
        AnswerOptions {
            id: options
            width: view.span
            rows: view.run.options
            type: view.run.type
            several: view.run.several
            judged: view.run.judged
            answered: view.run.answered
            pairs: view.alone
            roomy: view.roomy
            onChosen: index => view.run.choose(index)
            onEntered: bottom => view.clearStrip(bottom)
            Accessible.name: qsTr("第 %1 题，%2").arg(view.run.current + 1).arg(view.run.typeName)
        }
        VerdictCard {
            id: verdict
            width: view.span
            visible: view.run.judged
            run: view.run
            onGuessAdmitted: view.run.admitGuess()
        }
        BasisFold {
            id: fold
            width: view.span
            visible: view.alone && view.run.judged
            run: view.run
            onOpened: citation => view.basisOpened(citation)
        }
        NoteEditor {
            id: note
            width: view.span
            visible: view.alone
            withKey: false
            run: view.run
            onEditingChanged: if (editing) view.follow(note)
            onClosed: stem.forceActiveFocus(Qt.OtherFocusReason)
        }
        QuestionLinks {
            width: view.span
            visible: view.alone
            run: view.run
            onDoubtRequested: view.doubtRequested()
        }
        Item { width: 1; height: 1 }
    }
    MoreStrip {
        id: more
        width: parent.width
        anchors.bottom: parent.bottom
        // Whether there is a strip is judged as if it took no room: at the end it covers nothing and is gone.
        letters: view.run.judged || options.lettersBelow(view.edge).length === 0
                 ? [] : options.lettersBelow(view.edge - implicitHeight)
        onClicked: area.page(1)
    }
}
