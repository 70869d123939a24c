// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian

GridLayout {
    columns: 5
    columnSpacing: 20
    rowSpacing: 10

    Repeater {
        model: ["默认", "悬停", "按下", "焦点", "禁用"]
        PlainText {
            required property string modelData
            role: PlainText.Role.Caption
            color: Theme.text2
            text: modelData
        }
    }
    Repeater {
        model: 15
        ActionButton {
            required property int index
            readonly property int column: index % 5
            kind: Math.floor(index / 5)
            text: ["开始练习", "上一题", "仍要交卷"][kind]
            baseHeight: 40
            showHover: column === 1
            down: column === 2
            showRing: column === 3
            enabled: column !== 4
        }
    }
}
