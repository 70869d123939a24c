// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian
import Renqian.Ui

// One wrong question in full, with its key, reasons, basis and note, and the way out of the notebook.
ScrollArea {
    id: detail

    required property MistakesModel mistakes
    property real span: width - 2 * ringRoom

    readonly property bool cleared: mistakes.filter === "cleared"

    signal basisOpened(string citation)

    spacing: 14

    Connections {
        target: detail.mistakes
        function onQuestionChanged() { detail.contentY = 0 }
    }
    Item {
        width: detail.span
        height: Math.max(tags.height, remove.height)

        Row {
            id: tags
            anchors.verticalCenter: parent.verticalCenter
            spacing: 12

            Tag {
                anchors.verticalCenter: parent.verticalCenter
                visible: !detail.mistakes.gone
                text: detail.mistakes.typeName
            }
            PlainText {
                anchors.verticalCenter: parent.verticalCenter
                role: PlainText.Role.Secondary
                color: Theme.text2
                wrapMode: Text.NoWrap
                text: detail.cleared ? qsTr("错过 %1 次 · 已消灭").arg(detail.mistakes.wrongs)
                    : qsTr("错过 %1 次 · 连对 %2 / %3").arg(detail.mistakes.wrongs)
                      .arg(Math.min(detail.mistakes.streak, detail.mistakes.needed)).arg(detail.mistakes.needed)
            }
        }
        SecondaryButton {
            id: remove
            anchors.right: parent.right
            visible: !detail.cleared
            text: qsTr("移出")
            Accessible.name: qsTr("移出错题本")
            onClicked: detail.mistakes.removeCurrent()
        }
    }
    Notice {
        width: detail.span
        visible: detail.mistakes.gone
        text: qsTr("本机的题库里已没有这道题（%1），可以把它移出。").arg(detail.mistakes.id)
    }
    CaseMaterial {
        width: detail.span
        text: detail.mistakes.material
    }
    StemText {
        span: detail.span
        visible: text !== ""
        text: detail.mistakes.stem
    }
    AnswerOptions {
        width: detail.span
        rows: detail.mistakes.options
        type: detail.mistakes.type
        several: detail.mistakes.several
        judged: true
        roomy: false
        Accessible.name: qsTr("选项")
    }
    PlainText {
        width: detail.span
        visible: detail.mistakes.explanation !== ""
        text: detail.mistakes.explanation
    }
    Hairline {
        width: detail.span
        visible: !detail.mistakes.gone
    }
    BasisList {
        width: detail.span
        visible: !detail.mistakes.gone
        basis: detail.mistakes.basis
        chapter: detail.mistakes.chapter
        verified: detail.mistakes.verified
        onOpened: citation => detail.basisOpened(citation)
    }
    PlainText {
        width: detail.span
        visible: detail.mistakes.note !== ""
        color: Theme.text2
        text: qsTr("我的笔记：%1").arg(detail.mistakes.note)
    }
    Item { width: 1; height: 1 }
}
