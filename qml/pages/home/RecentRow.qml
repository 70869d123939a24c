// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian

// Day, paper, score and pass or fail of one mock exam.
RowButton {
    id: row

    required property date day
    required property string title
    required property string score
    required property bool passed
    property bool last: false
    property bool narrow: false

    implicitHeight: Math.max(Theme.controlHeight(46), name.implicitHeight + 12)

    Accessible.name: Phrases.spoken([Phrases.isoDay(day), title, qsTr("%1 分").arg(score), tag.text])
    Keys.onReturnPressed: row.clicked()
    Keys.onEnterPressed: row.clicked()

    background: Rectangle {
        anchors.fill: row
        anchors.leftMargin: -8
        anchors.rightMargin: -8
        radius: Theme.radiusCell
        color: row.hovered ? Theme.hover : "transparent"
    }
    RowLayout {
        anchors.fill: parent
        spacing: row.narrow ? 10 : 20

        PlainText {
            role: PlainText.Role.Secondary
            color: Theme.text2
            wrapMode: Text.NoWrap
            text: Phrases.shortDay(row.day)
            Accessible.ignored: true
        }
        PlainText {
            id: name
            Layout.fillWidth: true
            role: row.narrow ? PlainText.Role.Secondary : PlainText.Role.Body
            maximumLineCount: 2
            elide: Text.ElideRight
            text: row.title
            Accessible.ignored: true
        }
        PlainText {
            font.pixelSize: Theme.option + 2
            bold: true
            wrapMode: Text.NoWrap
            text: row.score
            Accessible.ignored: true
        }
        Item {
            implicitWidth: row.narrow ? tag.implicitWidth : Theme.iconSize(80)
            implicitHeight: tag.implicitHeight

            StatusTag {
                id: tag
                anchors.right: parent.right
                kind: row.passed ? StatusTag.Kind.Ok : StatusTag.Kind.Bad
            }
        }
    }
    Hairline {
        visible: !row.last
        width: parent.width
        anchors.bottom: parent.bottom
    }
    FocusRing { shown: row.visualFocus; inset: true; targetRadius: Theme.radiusCell }
}
