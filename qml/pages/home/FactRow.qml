// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian

// A line above, an icon on a tile, two lines of words, and perhaps a button. Placed by hand: layouts of Qt 6.4 keep the
// icon where it was before the words were wrapped.
Item {
    id: row

    property string iconName: ""
    property string title: ""
    property string detail: ""
    property string actionText: ""
    property string actionName: actionText
    property bool tile: true

    readonly property real inner: Math.max(box.height, words.height, action.visible ? action.height : 0)
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
        width: (action.visible ? action.x - 14 : row.width) - x

        PlainText {
            width: parent.width
            bold: true
            text: row.title
        }
        PlainText {
            width: parent.width
            role: PlainText.Role.Secondary
            color: Theme.text2
            text: row.detail
        }
    }
    SecondaryButton {
        id: action
        x: row.width - width
        y: Math.round(row.middle - height / 2)
        visible: text !== ""
        text: row.actionText
        Accessible.name: row.actionName
        onClicked: row.triggered()
    }
}
