// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Renqian

ColumnLayout {
    spacing: 8

    Flow {
        Layout.fillWidth: true
        spacing: 22
        StatusTag { kind: StatusTag.Kind.Ok }
        StatusTag { kind: StatusTag.Kind.Bad }
        StatusTag { kind: StatusTag.Kind.Warn }
        StatusTag { kind: StatusTag.Kind.Marked }
        StatusTag { kind: StatusTag.Kind.Saved; text: "已保存 09:31:30" }
        Tag { text: "多项选择" }
    }
    Repeater {
        model: [
            {words: "掌握 81 %", value: 81, tail: ""},
            {words: "掌握 38 %", value: 38, tail: "低于 50"},
            {words: "得分 72", value: 72, tail: "合格线 60"}]

        RowLayout {
            id: row
            required property var modelData
            required property int index
            Layout.fillWidth: true
            spacing: 14

            PlainText {
                Layout.preferredWidth: Theme.iconSize(84)
                role: PlainText.Role.Secondary
                color: Theme.text2
                text: row.modelData.words
            }
            ProgressBar {
                Layout.fillWidth: true
                value: row.modelData.value
                tone: value < 50 ? ProgressBar.Tone.Bad : ProgressBar.Tone.Ink
                tick: row.index === 2 ? 60 : NaN
                label: row.modelData.words
            }
            PlainText {
                Layout.preferredWidth: Theme.iconSize(77)
                role: PlainText.Role.Secondary
                color: Theme.text2
                text: row.modelData.tail
            }
        }
    }
}
