// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Renqian

// What the four looks of a number mean, in as many lines as the words need.
Flow {
    id: legend

    component Sample: Row {
        id: sample

        property string word: ""
        property bool filled: false
        property bool marked: false
        property bool current: false

        spacing: 6
        Accessible.ignored: true

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.iconSize(18)
            height: width
            radius: Theme.radiusCell
            color: sample.filled ? Theme.ink : Theme.surface
            border.width: sample.filled ? 0 : 1
            border.color: Theme.borderStrong

            MarkCorner {
                anchors.right: parent.right
                visible: sample.marked
                size: 10
            }
            Rectangle {
                anchors { fill: parent; margins: -3 }
                visible: sample.current
                radius: Theme.radiusCell + 3
                color: "transparent"
                border.width: 2
                border.color: Theme.accentText
            }
        }
        PlainText {
            anchors.verticalCenter: parent.verticalCenter
            role: PlainText.Role.Caption
            wrapMode: Text.NoWrap
            color: Theme.text2
            text: sample.word
            Accessible.ignored: true
        }
    }

    spacing: 14
    Accessible.ignored: true

    Sample { word: qsTr("未答") }
    Sample { word: qsTr("已答"); filled: true }
    Sample { word: qsTr("标记"); marked: true }
    Sample { word: qsTr("当前"); current: true }
}
