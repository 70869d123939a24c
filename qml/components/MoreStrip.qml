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

    readonly property string names: letters.join("、")
    readonly property string count: {
        const digits = [qsTr("零"), qsTr("一"), qsTr("两"), qsTr("三"), qsTr("四"), qsTr("五"), qsTr("六"), qsTr("七"),
            qsTr("八"), qsTr("九"), qsTr("十")]
        return digits[letters.length] ?? "" + letters.length
    }

    implicitWidth: row.implicitWidth + 40
    implicitHeight: Theme.controlHeight(44)
    visible: letters.length > 0
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true

    Accessible.role: Accessible.Button
    Accessible.name: qsTr("下面还有 %1 %2项").arg(names).arg(count)
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
        PlainText { text: qsTr("下面还有"); color: Theme.text2; Accessible.ignored: true }
        PlainText { text: control.names; bold: true; wrapMode: Text.NoWrap; Accessible.ignored: true }
        PlainText { text: qsTr("%1项").arg(control.count); color: Theme.text2; Accessible.ignored: true }
        KeyCap { anchors.verticalCenter: parent.verticalCenter; key: "PgDn" }
    }
    FocusRing { shown: control.showRing; inset: true; targetRadius: 0 }
}
