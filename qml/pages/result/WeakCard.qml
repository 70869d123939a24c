// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// 薄弱条文: the articles that cost most, and how many more there are.
Card {
    id: card

    required property ResultModel result

    spacing: 0

    RowLayout {
        Layout.bottomMargin: 4

        PlainText {
            Layout.fillWidth: true
            role: PlainText.Role.Option
            bold: true
            text: qsTr("薄弱条文")
        }
        PlainText {
            role: PlainText.Role.Secondary
            color: Theme.text2
            wrapMode: Text.NoWrap
            visible: card.result.weak.count > 0
            text: qsTr("按失分排列")
        }
    }
    Repeater {
        model: card.result.weak

        WeakLine {
            Layout.fillWidth: true
            required article
            required chapter
            required wrong
        }
    }
    WeakLine {
        Layout.fillWidth: true
        visible: card.result.otherWeakArticles > 0
        article: qsTr("其他 %1 条").arg(card.result.otherWeakArticles)
        wrong: card.result.otherWeakWrong
    }
    PlainText {
        Layout.fillWidth: true
        Layout.topMargin: 8
        visible: card.result.weak.count === 0
        color: Theme.text2
        text: qsTr("没有失分条文。")
    }
}
