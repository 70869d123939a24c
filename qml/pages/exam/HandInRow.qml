// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// The numbers that still want a look before the paper is handed in: as many as fit in a line.
ColumnLayout {
    id: row

    required property ExamModel exam
    property var indexes: []
    property string title: ""
    property string note: ""
    property string linkText: ""
    property bool flagged: false

    readonly property int cell: Theme.controlHeight(44) + 6
    readonly property int fitting: Math.floor((width + 6) / cell)
    readonly property int shown: indexes.length <= fitting ? indexes.length
                               : Math.max(1, Math.floor((width - rest.advanceWidth - 12 + 6) / cell))

    signal chosen(int index)

    function restText(count: int): string { return qsTr("…… 另有 %1 题").arg(count) }

    spacing: 10
    Layout.fillWidth: true

    TextMetrics {
        id: rest
        font: more.font
        text: row.restText(row.indexes.length)
    }

    Hairline { Layout.fillWidth: true }
    RowLayout {
        Layout.topMargin: 2
        spacing: 10

        Rectangle {
            implicitWidth: Theme.iconSize(20)
            implicitHeight: implicitWidth
            radius: Theme.radiusCell
            color: Theme.surface
            border.color: Theme.borderStrong

            MarkCorner {
                anchors.right: parent.right
                visible: row.flagged
            }
        }
        PlainText {
            bold: true
            wrapMode: Text.NoWrap
            text: row.title
        }
        PlainText {
            Layout.fillWidth: true
            role: PlainText.Role.Secondary
            color: Theme.text2
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            text: row.note
        }
        TextLink {
            text: row.linkText
            onClicked: row.chosen(row.indexes[0])
        }
    }
    // Without a width of its own, so that what is shown cannot call for more room.
    Item {
        Layout.fillWidth: true
        implicitHeight: numbers.implicitHeight

        NumberGrid {
            id: numbers
            width: row.shown * row.cell
            exam: row.exam
            indexes: row.indexes
            most: row.shown
            onChosen: index => row.chosen(index)
        }
        PlainText {
            id: more
            x: numbers.width + 6
            anchors.verticalCenter: parent.verticalCenter
            visible: row.indexes.length > row.shown
            role: PlainText.Role.Secondary
            color: Theme.text2
            wrapMode: Text.NoWrap
            text: row.restText(row.indexes.length - row.shown)
        }
    }
}
