// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian

// A way of practising in one line, or in two where it is narrow.
RowButton {
    id: chip

    required property string name
    required property string detail
    property bool selected: false
    property bool stacked: false

    implicitHeight: Math.max(Theme.target, words.height + 12)

    Accessible.role: Accessible.RadioButton
    Accessible.name: Phrases.spoken([name, detail])
    Accessible.checkable: true
    Accessible.checked: selected

    background: Rectangle {
        radius: Theme.radius
        color: chip.selected ? Theme.inkSoft : chip.hovered ? Theme.hover : Theme.surface
        border.width: chip.selected ? 2 : 1
        border.color: chip.selected ? Theme.ink : Theme.borderStrong
    }
    RadioMark {
        id: mark
        x: 12
        anchors.verticalCenter: parent.verticalCenter
        checked: chip.selected
        hovered: chip.hovered
    }
    Grid {
        id: words
        x: mark.x + mark.width + 10
        anchors.verticalCenter: parent.verticalCenter
        columns: chip.stacked ? 1 : 2
        columnSpacing: 10
        verticalItemAlignment: Grid.AlignVCenter

        PlainText {
            id: label
            width: Math.min(implicitWidth, chip.width - words.x - 10)
            bold: true
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            text: chip.name
            Accessible.ignored: true
        }
        PlainText {
            width: Math.min(implicitWidth, chip.width - words.x - 10 - (chip.stacked ? 0 : label.width + 10))
            role: PlainText.Role.Caption
            color: Theme.text2
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            text: chip.detail
            Accessible.ignored: true
        }
    }
    FocusRing { shown: chip.visualFocus }
}
