// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian
import Renqian.Ui

// The learner's own note to the question: shown, or typed in place and stored on leaving.
Column {
    id: editor

    required property PracticeRunModel run
    property bool editing: false
    property bool withKey: true

    // The keys go back to the question.
    signal closed()

    function edit() {
        editing = true
        box.text = run.note
        box.forceActiveFocus(Qt.TabFocusReason)
    }
    function store() {
        if (editing && run.setNote(box.text))
            editing = false
    }

    spacing: 8
    Component.onDestruction: store()

    Item {
        width: parent.width
        height: Math.max(heading.height, link.height)

        PlainText {
            id: heading
            bold: true
            wrapMode: Text.NoWrap
            text: qsTr("我的笔记")
            Accessible.role: Accessible.Heading
        }
        Row {
            id: link
            anchors { right: parent.right; verticalCenter: heading.verticalCenter }
            visible: !editor.editing
            spacing: 8

            TextLink {
                anchors.verticalCenter: parent.verticalCenter
                text: editor.run.note === "" ? qsTr("记笔记") : qsTr("修改")
                Accessible.name: qsTr("记笔记")
                onClicked: editor.edit()
            }
            KeyCap {
                anchors.verticalCenter: parent.verticalCenter
                visible: editor.withKey
                key: "N"
            }
        }
    }
    PlainText {
        width: parent.width
        visible: !editor.editing && text !== ""
        text: editor.run.note
    }
    TextBox {
        id: box
        width: parent.width
        visible: editor.editing
        label: qsTr("我的笔记")
        placeholder: qsTr("离开时自动保存")
        maximumLength: 2000
        onAbandoned: editor.closed()
        onActiveFocusChanged: if (!activeFocus) editor.store()
    }
}
