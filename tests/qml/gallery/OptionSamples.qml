// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Renqian

GridLayout {
    id: samples

    property bool multiple: false

    columns: 2
    columnSpacing: 12
    rowSpacing: 8

    Repeater {
        model: samples.multiple
            ? ["默认", "悬停", "焦点", "已选", "正确", "错误", "漏选", "禁用"]
            : ["默认", "悬停", "焦点", "已选", "正确", "错误", "无关", "禁用"]
        PlainText {
            required property string modelData
            required property int index
            Layout.row: index
            Layout.column: 0
            Layout.preferredWidth: Theme.iconSize(76)
            role: PlainText.Role.Caption
            color: Theme.text2
            text: modelData
        }
    }
    Repeater {
        model: 8
        OptionRow {
            required property int index
            Layout.row: index
            Layout.column: 1
            Layout.fillWidth: true
            Layout.minimumHeight: 48
            compact: true
            letter: "B"
            answer: "五日内提出"
            multiple: samples.multiple
            showHover: index === 1
            showRing: index === 2
            selected: index === 3 || index === 5
            verdict: [0, 0, 0, 0, OptionRow.Verdict.Right, OptionRow.Verdict.Wrong,
                multiple ? OptionRow.Verdict.Missed : OptionRow.Verdict.Irrelevant, 0][index]
            enabled: index !== 7
        }
    }
}
