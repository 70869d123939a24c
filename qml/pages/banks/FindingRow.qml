// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian

// One finding: error or reminder, where, what, and what to do.
FocusRow {
    id: row

    required property string file
    required property string place
    required property string severity
    required property string text
    required property string remedy

    readonly property bool isError: severity === "error"
    readonly property string line: place !== "" ? qsTr("第 %1 行").arg(place.split(":")[0]) : ""
    readonly property string where: line !== "" ? file + " · " + line : file

    spacing: 2
    Accessible.name: Phrases.spoken([tag.text, where, text, remedy])

    RowLayout {
        spacing: 12

        StatusTag {
            id: tag
            kind: row.isError ? StatusTag.Kind.Bad : StatusTag.Kind.Warn
            text: row.isError ? qsTr("错误") : qsTr("提醒")
        }
        PlainText {
            Layout.fillWidth: true
            role: PlainText.Role.Secondary
            color: Theme.text2
            elide: Text.ElideMiddle
            maximumLineCount: 1
            wrapMode: Text.NoWrap
            text: row.where
            Accessible.ignored: true
        }
    }
    PlainText {
        Layout.fillWidth: true
        text: row.text
        Accessible.ignored: true
    }
    PlainText {
        Layout.fillWidth: true
        visible: text !== ""
        role: PlainText.Role.Secondary
        color: Theme.text2
        text: row.remedy
        Accessible.ignored: true
    }
}
