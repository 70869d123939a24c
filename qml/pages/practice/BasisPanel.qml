// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian
import Renqian.Ui

// Beside the question: its basis once it is judged, the note, and when it comes again.
Rectangle {
    id: panel

    required property PracticeRunModel run
    readonly property bool writing: note.editing

    signal doubtRequested()
    signal noteClosed()
    signal basisOpened(string citation)

    function editNote() { note.edit() }
    function focusFirst(reason: int) { note.nextItemInFocusChain(true).forceActiveFocus(reason) }

    color: Theme.surface
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("法律依据和笔记")

    ScrollArea {
        id: area
        x: 24 - ringRoom
        y: 24 - ringRoom
        width: panel.width - x - 6
        height: links.y - 16 - y
        spacing: 10

        Row {
            spacing: 10

            Icon { anchors.verticalCenter: parent.verticalCenter; name: "book" }
            PlainText {
                role: PlainText.Role.Option
                bold: true
                text: qsTr("法律依据")
                Accessible.role: Accessible.Heading
            }
        }
        BasisList {
            width: panel.width - 48
            visible: panel.run.judged
            basis: panel.run.basis
            chapter: panel.run.chapter
            verified: panel.run.verified
            onOpened: citation => panel.basisOpened(citation)
        }
        PlainText {
            width: panel.width - 48
            visible: !panel.run.judged
            role: PlainText.Role.Secondary
            color: Theme.text2
            text: panel.run.batch ? qsTr("结束练习后显示。") : qsTr("作答后显示。")
        }
        Item { width: 1; height: 4 }
        Hairline { width: panel.width - 48 }
        NoteEditor {
            id: note
            width: panel.width - 48
            run: panel.run
            onClosed: panel.noteClosed()
        }
    }
    Hairline {
        x: 24
        y: links.y - 13
        width: panel.width - 48
    }
    QuestionLinks {
        id: links
        x: 24
        y: panel.height - height - 20
        width: panel.width - 48
        run: panel.run
        onDoubtRequested: panel.doubtRequested()
    }
    Hairline { height: parent.height }
}
