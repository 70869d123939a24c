// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian

// An attempt in the table: a press shows its result, the links its questions and its score sheet.
RowButton {
    id: row

    required property HistoryColumns columns
    required property date day
    required property string title
    required property string score
    required property bool passed
    required property string counts
    required property string time
    property bool selected: false

    signal reviewRequested()
    signal sheetRequested()

    implicitHeight: Math.max(Theme.controlHeight(42), line.implicitHeight + 12)

    Accessible.role: Accessible.Row
    Accessible.name: Phrases.spoken([Phrases.isoDay(day), title, qsTr("%1 分").arg(score), tag.text, qsTr("答对 %1").arg(counts),
                                     qsTr("用时 %1").arg(time)])
    Keys.onReturnPressed: row.clicked()
    Keys.onEnterPressed: row.clicked()

    background: Item {
        Rectangle {
            anchors.fill: parent
            color: Theme.surface
        }
        Rectangle {
            anchors { fill: parent; leftMargin: 22; rightMargin: 22 }
            color: row.selected ? Theme.inkSoft : row.hovered ? Theme.hover : Theme.surface
        }
        Hairline { height: parent.height }
        Hairline { height: parent.height; anchors.right: parent.right }
        Hairline { x: 22; width: parent.width - 44; anchors.bottom: parent.bottom }
    }
    RowLayout {
        id: line
        anchors { fill: parent; leftMargin: 34; rightMargin: 34 }
        spacing: 16

        PlainText {
            Layout.preferredWidth: row.columns.day
            visible: row.columns.roomy
            wrapMode: Text.NoWrap
            text: Phrases.isoDay(row.day)
            Accessible.ignored: true
        }
        ColumnLayout {
            spacing: 0

            PlainText {
                Layout.fillWidth: true
                bold: true
                elide: Text.ElideRight
                maximumLineCount: row.columns.roomy ? 1 : 2
                text: row.title
                Accessible.ignored: true
            }
            PlainText {
                Layout.fillWidth: true
                visible: !row.columns.roomy
                role: PlainText.Role.Caption
                color: Theme.text2
                text: Phrases.dotted([Phrases.isoDay(row.day), qsTr("答对 %1").arg(row.counts), qsTr("用时 %1").arg(row.time)])
                Accessible.ignored: true
            }
        }
        PlainText {
            Layout.preferredWidth: row.columns.score
            horizontalAlignment: Text.AlignRight
            role: PlainText.Role.Option
            bold: true
            wrapMode: Text.NoWrap
            text: row.score
            Accessible.ignored: true
        }
        Item {
            Layout.preferredWidth: row.columns.state
            Layout.leftMargin: 12
            implicitHeight: tag.implicitHeight

            StatusTag {
                id: tag
                kind: row.passed ? StatusTag.Kind.Ok : StatusTag.Kind.Bad
            }
        }
        PlainText {
            Layout.preferredWidth: row.columns.right
            visible: row.columns.roomy
            horizontalAlignment: Text.AlignRight
            wrapMode: Text.NoWrap
            text: row.counts
            Accessible.ignored: true
        }
        PlainText {
            Layout.preferredWidth: row.columns.time
            visible: row.columns.roomy
            horizontalAlignment: Text.AlignRight
            wrapMode: Text.NoWrap
            text: row.time
            Accessible.ignored: true
        }
        Item {
            Layout.preferredWidth: row.columns.link
            implicitHeight: link.implicitHeight

            TextLink {
                id: link
                anchors { right: sheet.left; rightMargin: 12 }
                focusPolicy: row.selected || activeFocus ? Qt.StrongFocus : Qt.ClickFocus
                text: qsTr("回顾")
                Accessible.name: qsTr("回顾 %1 %2").arg(Phrases.isoDay(row.day)).arg(row.title)
                onClicked: row.reviewRequested()
            }
            TextLink {
                id: sheet
                anchors.right: parent.right
                focusPolicy: link.focusPolicy
                text: "PDF"
                Accessible.name: qsTr("导出成绩单 %1 %2").arg(Phrases.isoDay(row.day)).arg(row.title)
                onClicked: row.sheetRequested()
            }
        }
    }

    FocusRing { shown: row.visualFocus; inset: true; targetRadius: 0; anchors { leftMargin: 22; rightMargin: 22 } }
}
