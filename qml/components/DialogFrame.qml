// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian

// Title, second line, body and the two answers of a Dialog; a body too high for the window scrolls.
Item {
    id: frame

    property string title
    property string description
    property string primaryText
    property string primaryKey
    property string secondaryText
    property string secondaryKey
    property bool secondaryDanger: false
    property bool primarySafe: true
    default property alias content: area.content

    signal primaryTriggered()
    signal secondaryTriggered()

    function focusSafe() {
        const safe = primarySafe || secondaryText === "" ? primary : secondary
        safe.forceActiveFocus(Qt.TabFocusReason)
    }

    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.Dialog
    Accessible.name: title
    Accessible.description: description
    Keys.onPressed: event => {
        if (event.key !== Qt.Key_PageDown && event.key !== Qt.Key_PageUp)
            return
        area.page(event.key === Qt.Key_PageDown ? 1 : -1)
        event.accepted = true
    }

    ColumnLayout {
        id: column
        anchors.fill: parent
        spacing: 0

        SerifText {
            Layout.fillWidth: true
            capped: true
            font.pixelSize: Theme.pixelSize(PlainText.Role.Stem) + 3
            text: frame.title
        }
        PlainText {
            Layout.fillWidth: true
            Layout.topMargin: 4
            visible: text !== ""
            color: Theme.text2
            text: frame.description
        }
        ScrollArea {
            id: area
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.topMargin: contentHeight > 0 ? 16 - ringRoom : 0
            Layout.leftMargin: -ringRoom
            Layout.rightMargin: -ringRoom
            Layout.preferredHeight: contentHeight
        }
        RowLayout {
            Layout.fillHeight: false
            Layout.topMargin: 26
            spacing: 16

            ActionButton {
                id: secondary
                visible: frame.secondaryText !== ""
                kind: frame.secondaryDanger ? ActionButton.Kind.Danger : ActionButton.Kind.Secondary
                large: true
                text: frame.secondaryText
                keyCap: frame.secondaryKey
                onClicked: frame.secondaryTriggered()
            }
            Item { Layout.fillWidth: true }
            PrimaryButton {
                id: primary
                large: true
                text: frame.primaryText
                keyCap: frame.primaryKey
                onClicked: frame.primaryTriggered()
            }
        }
    }
}
