// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Renqian

// Names the options hidden below the edge; a press scrolls to them.
T.AbstractButton {
    id: control

    property var letters: []
    property bool showRing: visualFocus

    readonly property string names: Phrases.listed(letters)
    readonly property string count: [qsTr("一项"), qsTr("两项"), qsTr("三项"), qsTr("四项"), qsTr("五项"), qsTr("六项"),
        qsTr("七项"), qsTr("八项"), qsTr("九项"), qsTr("十项")][letters.length - 1] ?? ""
    // What stands before and after the names, which are set in bold.
    readonly property var around: qsTr("下面还有 %1 %2", "letters of options and how many they are").replace("%2", count).split("%1")

    implicitWidth: row.implicitWidth + 40
    implicitHeight: Theme.controlHeight(44)
    visible: letters.length > 0
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true

    Accessible.role: Accessible.Button
    Accessible.name: around.join(names).trim()
    Accessible.onPressAction: control.clicked()
    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()

    background: Rectangle {
        color: control.hovered ? Theme.hover : Theme.surface
        Hairline { width: parent.width }
    }
    Row {
        id: row
        anchors.centerIn: parent
        spacing: 10

        Icon { anchors.verticalCenter: parent.verticalCenter; size: 18; name: "chevron-down"; color: Theme.text2 }
        PlainText { text: control.around[0].trim(); color: Theme.text2; wrapMode: Text.NoWrap; Accessible.ignored: true }
        PlainText { text: control.names; bold: true; wrapMode: Text.NoWrap; Accessible.ignored: true }
        PlainText {
            visible: text !== ""
            text: control.around[1].trim()
            color: Theme.text2
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        KeyCap { anchors.verticalCenter: parent.verticalCenter; key: "PgDn" }
    }
    FocusRing { shown: control.showRing; inset: true; targetRadius: 0 }
}
