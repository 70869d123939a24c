// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian

// One blueprint to choose: its name at the left, questions and minutes at the right.
RowButton {
    id: row

    required property string title
    required property int questions
    required property int minutes
    required property bool usable
    property bool selected: false

    readonly property string count: qsTr("%n 题", "", questions)
    readonly property string time: qsTr("%1 分钟").arg(minutes)

    implicitHeight: Math.max(Theme.controlHeight(78), line.implicitHeight + 32)

    Accessible.role: Accessible.RadioButton
    Accessible.name: usable ? Phrases.spoken([title, count, time]) : Phrases.spoken([title, qsTr("不能使用")])
    Accessible.checkable: true
    Accessible.checked: selected

    background: Rectangle {
        radius: Theme.radius
        color: row.selected ? Theme.inkSoft : row.hovered ? Theme.hover : Theme.surface
        border.width: row.selected ? 2 : 1
        border.color: row.selected ? Theme.ink : Theme.borderStrong
    }
    RowLayout {
        id: line
        anchors { left: parent.left; right: parent.right; leftMargin: 19; rightMargin: 19; verticalCenter: parent.verticalCenter }
        spacing: 14

        RadioMark {
            checked: row.selected
            hovered: row.hovered
        }
        PlainText {
            Layout.fillWidth: true
            role: PlainText.Role.Option
            font.pixelSize: Theme.body + 1
            bold: true
            maximumLineCount: 2
            elide: Text.ElideRight
            text: row.title
            Accessible.ignored: true
        }
        ColumnLayout {
            visible: row.usable
            spacing: 0

            PlainText {
                Layout.alignment: Qt.AlignRight
                role: PlainText.Role.Secondary
                color: Theme.text2
                wrapMode: Text.NoWrap
                text: row.count
                Accessible.ignored: true
            }
            PlainText {
                Layout.alignment: Qt.AlignRight
                role: PlainText.Role.Secondary
                color: Theme.text2
                wrapMode: Text.NoWrap
                text: row.time
                Accessible.ignored: true
            }
        }
        StatusTag {
            visible: !row.usable
            kind: StatusTag.Kind.Bad
            text: qsTr("有错误")
        }
    }
    FocusRing { shown: row.visualFocus }
}
