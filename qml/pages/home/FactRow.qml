// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian

// A line above, an icon on a tile, two lines of words, and perhaps a button.
ColumnLayout {
    id: row

    property string iconName: ""
    property string title: ""
    property string detail: ""
    property string actionText: ""
    property string actionName: actionText
    property bool tile: true

    signal triggered()

    spacing: 10

    Hairline { Layout.fillWidth: true }
    RowLayout {
        spacing: 14

        Rectangle {
            implicitWidth: row.tile ? Theme.controlHeight(40) : sign.width
            implicitHeight: implicitWidth
            radius: Theme.radiusCell
            color: row.tile ? Theme.inkSoft : "transparent"

            Icon {
                id: sign
                anchors.centerIn: parent
                name: row.iconName
            }
        }
        ColumnLayout {
            spacing: 0

            PlainText {
                Layout.fillWidth: true
                bold: true
                text: row.title
            }
            PlainText {
                Layout.fillWidth: true
                role: PlainText.Role.Secondary
                color: Theme.text2
                text: row.detail
            }
        }
        SecondaryButton {
            visible: text !== ""
            text: row.actionText
            Accessible.name: row.actionName
            onClicked: row.triggered()
        }
    }
}
