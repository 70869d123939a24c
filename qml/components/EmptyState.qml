// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian

// What a page says when it has nothing to show: icon, fact, what to do, and the buttons that do it.
Column {
    id: state

    property string iconName: ""
    required property string title
    property string description: ""
    property string primaryText: ""
    property string primaryKey: ""
    property string secondaryText: ""
    property string secondaryIcon: ""

    signal primaryTriggered()
    signal secondaryTriggered()

    width: Theme.iconSize(340)
    spacing: 8

    Icon {
        anchors.horizontalCenter: parent.horizontalCenter
        visible: name !== ""
        size: 36
        name: state.iconName
        color: Theme.text3
    }
    PlainText {
        width: parent.width
        topPadding: 6
        horizontalAlignment: Text.AlignHCenter
        role: PlainText.Role.Option
        bold: true
        text: state.title
    }
    PlainText {
        width: parent.width
        visible: text !== ""
        horizontalAlignment: Text.AlignHCenter
        color: Theme.text2
        text: state.description
    }
    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        topPadding: 8
        spacing: 10

        SecondaryButton {
            visible: text !== ""
            icon.name: state.secondaryIcon
            text: state.secondaryText
            onClicked: state.secondaryTriggered()
        }
        PrimaryButton {
            visible: text !== ""
            text: state.primaryText
            keyCap: state.primaryKey
            onClicked: state.primaryTriggered()
        }
    }
}
