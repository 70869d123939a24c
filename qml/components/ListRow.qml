// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Renqian

// A row of a list or tree: text, second line, trailing items. Long text is cut at `elide` and named in full.
T.AbstractButton {
    id: control

    property string label: ""
    property string detail: ""
    property string iconName: ""
    property bool selected: false
    property int baseHeight: 46
    property int elide: Text.ElideRight
    property int maximumLineCount: 1
    property bool showHover: hovered
    property bool showRing: visualFocus
    default property alias trailing: trailingRow.data

    implicitWidth: 280
    implicitHeight: Math.max(Theme.controlHeight(baseHeight), row.implicitHeight + 8)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true

    Accessible.role: Accessible.ListItem
    Accessible.name: Phrases.spoken([label, detail])
    Accessible.selectable: true
    Accessible.selected: selected
    Accessible.onPressAction: control.clicked()
    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()

    background: Rectangle {
        color: control.selected ? Theme.inkSoft : control.showHover && control.enabled ? Theme.hover : "transparent"

        Rectangle {
            visible: control.selected
            width: Theme.emphasisBar
            height: parent.height
            color: Theme.accent
        }
    }
    RowLayout {
        id: row
        anchors { fill: parent; leftMargin: 16; rightMargin: 16 }
        spacing: 12

        Icon {
            visible: name !== ""
            name: control.enabled ? control.iconName : "lock"
            color: control.enabled ? Theme.text2 : Theme.text3
        }
        Column {
            Layout.fillWidth: true
            PlainText {
                width: parent.width
                bold: control.selected
                elide: control.elide
                maximumLineCount: control.maximumLineCount
                wrapMode: control.maximumLineCount > 1 ? Text.Wrap : Text.NoWrap
                text: control.label
                color: control.enabled ? Theme.text : Theme.text3
                Accessible.ignored: true
            }
            PlainText {
                width: parent.width
                visible: text !== ""
                role: PlainText.Role.Caption
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                text: control.detail
                color: control.enabled ? Theme.text2 : Theme.text3
                Accessible.ignored: true
            }
        }
        RowLayout {
            id: trailingRow
            spacing: 8
        }
    }

    FocusRing { shown: control.showRing; inset: true; targetRadius: 0 }
}
