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
    implicitHeight: Math.max(firstLine, label.y + label.implicitHeight)

    Item {
        y: Math.round((content.height - height) / 2)
        width: parent.width
        height: content.implicitHeight

        Rectangle {
            id: key
            width: Theme.iconSize(content.keySize)
            height: width
            y: Math.round((content.firstLine - height) / 2)
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
            x: key.width + content.gap
            y: Math.round((content.firstLine - lineHeight) / 2)
            width: content.width - x - trailing.width
            text: content.answer
            role: content.role
            color: content.textColor
            Accessible.ignored: true
        }
        Item {
            id: trailing

            readonly property int iconSpace: content.mark !== "" ? sign.width + (markLabel.text !== "" ? 7 : 0) : 0

            anchors.right: parent.right
            y: Math.round((content.firstLine - height) / 2)
            width: content.mark === "" && content.markText === "" ? 0 : content.gap + iconSpace + markLabel.implicitWidth
            height: markLabel.implicitHeight

            Icon {
                id: sign
                x: content.gap
                anchors.verticalCenter: parent.verticalCenter
                visible: content.mark !== ""
                size: 18
                name: content.mark
                color: content.markColor
                paper: content.paper
            }
            PlainText {
                id: markLabel
                anchors.right: parent.right
                role: PlainText.Role.Secondary
                bold: content.mark !== ""
                wrapMode: Text.NoWrap
                text: content.markText
                color: content.markColor
                Accessible.ignored: true
            }
        }
    }
}
