// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian

// A reported question: which, what was said of it, and where it stands.
FocusRow {
    id: row

    required property string question
    required property string bank
    required property string day
    required property string stem
    required property string said
    required property string place

    readonly property string where: place !== "" ? place : qsTr("不在本机的题库里")
    readonly property string which: Phrases.dotted([question, day, where])

    spacing: 2
    Accessible.name: Phrases.spoken([said, stem, which])

    PlainText {
        Layout.fillWidth: true
        bold: true
        text: row.said
        Accessible.ignored: true
    }
    PlainText {
        Layout.fillWidth: true
        maximumLineCount: 3
        elide: Text.ElideRight
        text: row.stem
        Accessible.ignored: true
    }
    PlainText {
        Layout.fillWidth: true
        role: PlainText.Role.Secondary
        color: Theme.text2
        text: row.which
        Accessible.ignored: true
    }
}
