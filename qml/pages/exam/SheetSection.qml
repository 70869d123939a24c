// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian

// The head of a section on the answer sheet, with room for its numbers below.
Item {
    id: section

    required property int index
    required property string title
    required property int first
    required property int total
    required property int answered
    property Item above: null
    property int columns: 1
    property real pitch: 0

    readonly property real headHeight: name.implicitHeight + 8
    readonly property int rows: Math.ceil(total / Math.max(1, columns))

    y: above ? above.y + above.height : 0
    height: headHeight + rows * pitch + 6
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("%1，已答 %2，共 %3 题").arg(title).arg(answered).arg(total)

    PlainText {
        id: name
        width: parent.width - count.width - 12
        bold: true
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        text: section.title
        Accessible.ignored: true
    }
    PlainText {
        id: count
        anchors { right: parent.right; baseline: name.baseline }
        role: PlainText.Role.Secondary
        color: Theme.text2
        wrapMode: Text.NoWrap
        text: section.answered + " / " + section.total
        Accessible.ignored: true
    }
}
