// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian

// A way of practising as a card: icon, name, what it would ask now.
RowButton {
    id: card

    required property string iconName
    required property string name
    required property string detail
    property bool selected: false

    implicitHeight: Math.max(Theme.controlHeight(112), words.y + words.height + 15)

    Accessible.role: Accessible.RadioButton
    Accessible.name: Phrases.spoken([name, detail])
    Accessible.checkable: true
    Accessible.checked: selected

    background: Rectangle {
        radius: Theme.radiusCard
        color: card.selected ? Theme.inkSoft : card.hovered ? Theme.hover : Theme.surface
        border.width: card.selected ? 2 : 1
        border.color: card.selected ? Theme.ink : Theme.borderStrong
    }
    Icon {
        x: 15
        y: 15
        size: 22
        name: card.iconName
    }
    RadioMark {
        anchors { right: parent.right; rightMargin: 12 }
        y: 14
        checked: card.selected
        hovered: card.hovered
    }
    Column {
        id: words
        x: 15
        y: Theme.controlHeight(50)
        width: parent.width - 30

        PlainText {
            width: parent.width
            font.pixelSize: Theme.body + 1
            bold: true
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            text: card.name
            Accessible.ignored: true
        }
        PlainText {
            width: parent.width
            role: PlainText.Role.Caption
            color: Theme.text2
            text: card.detail
            Accessible.ignored: true
        }
    }
    FocusRing { shown: card.visualFocus; targetRadius: Theme.radiusCard }
}
