// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian
import Renqian.Ui

// The basis where there is no room beside the question: one line that unfolds.
RowButton {
    id: fold

    required property PracticeRunModel run
    property bool unfolded: false

    signal opened(string citation)

    readonly property string summary: run.firstStatute === "" ? qsTr("本题暂未关联法条")
                                    : qsTr("《%1》", "name of a statute").arg(run.firstStatute) + run.firstPlace

    implicitHeight: Math.max(Theme.target, title.height + 12) + (unfolded ? list.height + 16 : 0)
    onClicked: unfolded = !unfolded

    Accessible.role: Accessible.Button
    Accessible.name: Phrases.spoken([title.text, summary, unfolded ? qsTr("已展开") : qsTr("已折叠")])

    background: Rectangle {
        radius: Theme.radius
        color: fold.hovered ? Theme.hover : Theme.surface
        border.color: Theme.borderStrong
    }
    Icon {
        id: book
        x: 19
        y: title.y + Math.round((title.height - height) / 2)
        name: "book"
    }
    PlainText {
        id: title
        x: book.x + book.width + 10
        y: 6 + Math.round((Math.max(Theme.target, height + 12) - 12 - height) / 2)
        bold: true
        wrapMode: Text.NoWrap
        text: qsTr("法律依据")
        Accessible.ignored: true
    }
    PlainText {
        x: title.x + title.width + 16
        y: title.y
        width: arrow.x - x - 12
        color: Theme.text2
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        text: fold.summary
        Accessible.ignored: true
    }
    Icon {
        id: arrow
        x: fold.width - width - 19
        y: book.y
        name: fold.unfolded ? "chevron-up" : "chevron-down"
    }
    BasisList {
        id: list
        x: title.x
        y: title.y + title.height + 10
        width: fold.width - x - 19
        visible: fold.unfolded
        basis: fold.run.basis
        chapter: fold.run.chapter
        verified: fold.run.verified
        onOpened: citation => fold.opened(citation)
    }
    FocusRing { shown: fold.visualFocus }
}
