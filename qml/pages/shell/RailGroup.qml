// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian

// The head of a group of places: a word, or in the narrow rail a line.
Item {
    id: group

    property string title: ""
    property bool narrow: false
    property bool first: false

    Layout.fillWidth: true
    visible: !(narrow && first)
    implicitHeight: narrow ? 17 : label.height + (first ? 14 : 20)

    PlainText {
        id: label
        x: 20
        y: group.first ? 8 : 16
        visible: !group.narrow
        role: PlainText.Role.Caption
        color: Theme.text2
        text: group.title
    }
    Hairline {
        x: Math.round((parent.width - width) / 2)
        y: 8
        width: parent.width / 2
        visible: group.narrow
    }
}
