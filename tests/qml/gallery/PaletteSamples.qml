// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian

Row {
    spacing: 14

    Repeater {
        model: ["未答", "已答", "标记未答", "标记已答", "当前", "当前已答", "焦点", "答对", "答错"]
        Column {
            id: sample
            required property string modelData
            required property int index
            spacing: 8

            PaletteCell {
                anchors.horizontalCenter: parent.horizontalCenter
                number: 17
                answered: sample.index % 2 === 1 && sample.index < 7
                marked: sample.index === 2 || sample.index === 3
                current: sample.index === 4 || sample.index === 5
                showRing: sample.index === 6
                verdict: sample.index === 7 ? PaletteCell.Verdict.Right
                       : sample.index === 8 ? PaletteCell.Verdict.Wrong : PaletteCell.Verdict.None
            }
            PlainText {
                role: PlainText.Role.Caption
                color: Theme.text2
                text: sample.modelData
            }
        }
    }
}
