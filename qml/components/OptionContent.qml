// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian

// The inside of an OptionRow: key, text, and what the marking says, each beside the first line of the text.
Item {
    id: content

    property string letter
    property string answer
    property bool square: false
    property int role: PlainText.Role.Option
    property int keySize: 34
    property color textColor: Theme.text
    property color keyFill: "transparent"
    property color keyEdge: Theme.borderStrong
    property color keyInk: Theme.text2
    property string mark
    property string markText
    property color markColor: Theme.text
    property color paper: Theme.surface

    readonly property int gap: 16
    readonly property int firstLine: Math.max(key.height, label.lineHeight)

    implicitWidth: key.width + gap + label.implicitWidth + trailing.width
    implicitHeight: Math.max(key.height, label.y + label.implicitHeight)

    Rectangle {
        id: key
        width: Theme.iconSize(content.keySize)
        height: width
        y: label.lineCount > 1 ? Math.round((content.firstLine - height) / 2) : Math.round((content.height - height) / 2)
        radius: content.square ? Theme.radiusCell : width / 2
        color: content.keyFill
        border.color: content.keyEdge

        PlainText {
            anchors.centerIn: parent
            text: content.letter
            role: content.role
            bold: true
            color: content.keyInk
            Accessible.ignored: true
        }
    }
    PlainText {
        id: label
        anchors.left: key.right
        anchors.leftMargin: content.gap
        anchors.right: trailing.left
        y: lineCount > 1 ? Math.round((content.firstLine - lineHeight) / 2) : Math.round((content.height - height) / 2)
        text: content.answer
        role: content.role
        color: content.textColor
        Accessible.ignored: true
    }
    Row {
        id: trailing
        anchors.right: parent.right
        y: key.y + Math.round((key.height - height) / 2)
        width: visible ? implicitWidth : 0
        leftPadding: content.gap
        spacing: 7
        visible: content.mark !== "" || content.markText !== ""

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: content.mark !== ""
            size: 18
            name: content.mark
            color: content.markColor
            paper: content.paper
        }
        PlainText {
            anchors.verticalCenter: parent.verticalCenter
            visible: text !== ""
            role: PlainText.Role.Secondary
            bold: content.mark !== ""
            wrapMode: Text.NoWrap
            text: content.markText
            color: content.markColor
            Accessible.ignored: true
        }
    }
}
