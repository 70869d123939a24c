// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian

// A state as shape, colour and word together.
Row {
    id: tag

    enum Kind { Ok, Bad, Warn, Marked, Saved, Unsaved }

    property int kind: StatusTag.Kind.Ok
    property string text: defaultText()
    property int size: 18
    property int role: PlainText.Role.Secondary
    property color paper: Theme.surface

    readonly property color tone: {
        switch (kind) {
        case StatusTag.Kind.Ok: return Theme.ok
        case StatusTag.Kind.Bad: case StatusTag.Kind.Unsaved: return Theme.bad
        case StatusTag.Kind.Saved: return Theme.text2
        default: return Theme.warn
        }
    }

    function defaultText(): string {
        switch (kind) {
        case StatusTag.Kind.Ok: return qsTr("合格")
        case StatusTag.Kind.Bad: return qsTr("不合格")
        case StatusTag.Kind.Warn: return qsTr("提醒")
        case StatusTag.Kind.Marked: return qsTr("已标记")
        case StatusTag.Kind.Saved: return qsTr("已保存")
        default: return qsTr("未保存")
        }
    }

    spacing: 7

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        size: tag.size
        name: ["circle-tick", "square-cross", "warning", "flag-filled", "save", "save"][tag.kind]
        color: tag.tone
        paper: tag.paper
    }
    PlainText {
        anchors.verticalCenter: parent.verticalCenter
        role: tag.role
        bold: tag.kind !== StatusTag.Kind.Saved
        wrapMode: Text.NoWrap
        text: tag.text
        color: tag.tone
    }
}
