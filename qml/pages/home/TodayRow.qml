// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian

// One part of a plan: a line above, an icon, two lines of words, how far it is, and a button.
// Placed by hand: layouts of Qt 6.4 keep the icon where it was before the words were wrapped.
Item {
    id: row

    property string iconName: ""
    property string title: ""
    property string detail: ""
    property int done: 0
    property int goal: 0
    property string actionText: ""
    property string actionName: Phrases.spoken([actionText, title])
    property bool actionable: true
    property bool tile: true
    property bool wideBar: false

    readonly property bool counted: goal > 0
    readonly property real inner: Math.max(box.height, words.height, action.height)
    readonly property real middle: 11 + inner / 2

    signal triggered()

    implicitHeight: 11 + inner

    Hairline { width: parent.width }
    Rectangle {
        id: box
        y: Math.round(row.middle - height / 2)
        width: row.tile ? Theme.controlHeight(40) : sign.width
        height: width
        radius: Theme.radiusCell
        color: row.tile ? Theme.inkSoft : "transparent"

        Icon {
            id: sign
            anchors.centerIn: parent
            name: row.iconName
        }
    }
    Column {
        id: words
        x: box.width + 14
        y: Math.round(row.middle - height / 2)
        width: (row.counted ? bar.x : action.x) - 16 - x

        PlainText {
            width: parent.width
            bold: true
            maximumLineCount: 2
            elide: Text.ElideRight
            text: row.title
        }
        PlainText {
            width: parent.width
            visible: text !== ""
            role: PlainText.Role.Secondary
            color: Theme.text2
            maximumLineCount: 2
            elide: Text.ElideRight
            text: row.detail
        }
    }
    ProgressBar {
        id: bar
        x: action.x - 14 - width
        y: Math.round(row.middle - (height + 4 + figures.height) / 2)
        width: row.wideBar ? 200 : 128
        visible: row.counted
        to: Math.max(1, row.goal)
        value: Math.min(row.done, row.goal)
        label: qsTr("%1，已做 %2 / %3 题").arg(row.title).arg(row.done).arg(row.goal)
    }
    PlainText {
        id: figures
        x: bar.x
        anchors { top: bar.bottom; topMargin: 4 }
        visible: row.counted
        role: PlainText.Role.Secondary
        color: Theme.text2
        wrapMode: Text.NoWrap
        text: qsTr("%1 / %2", "done of all").arg(row.done).arg(row.goal)
        Accessible.ignored: true
    }
    SecondaryButton {
        id: action
        x: row.width - width
        y: Math.round(row.middle - height / 2)
        visible: row.actionText !== "" && row.actionable
        text: row.actionText
        Accessible.name: row.actionName
        onClicked: row.triggered()
    }
}
