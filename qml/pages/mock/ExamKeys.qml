// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Renqian

// The keys of the exam, in as many rows as they need.
Flow {
    id: keys

    readonly property var pairs: [
        ["A–F", qsTr("选择")], ["← →", qsTr("上一题、下一题")], ["M", qsTr("标记")], ["T", qsTr("答题卡")]]

    spacing: 20

    PlainText {
        role: PlainText.Role.Secondary
        bold: true
        text: qsTr("键盘")
    }
    Repeater {
        model: keys.pairs

        Row {
            id: pair
            required property var modelData

            spacing: 8
            Accessible.role: Accessible.StaticText
            Accessible.name: Phrases.spoken(modelData)

            KeyCap {
                anchors.verticalCenter: parent.verticalCenter
                key: pair.modelData[0]
            }
            PlainText {
                anchors.verticalCenter: parent.verticalCenter
                role: PlainText.Role.Secondary
                color: Theme.text2
                wrapMode: Text.NoWrap
                text: pair.modelData[1]
                Accessible.ignored: true
            }
        }
    }
}
