// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// What was answered wrongly, each a way back to its question.
Card {
    id: card

    required property PracticeRunModel run

    signal chosen(int item)

    title: qsTr("答错的题")
    spacing: 0

    Column {
        id: rows
        Layout.fillWidth: true

        Repeater {
            model: card.run.wrongList

            WrongRow {
                required property var model

                width: rows.width
                number: model.number
                stem: model.stem
                onClicked: card.chosen(model.item)
            }
        }
    }
    PlainText {
        Layout.fillWidth: true
        Layout.topMargin: 4
        visible: card.run.wrongList.count === 0
        color: Theme.text2
        text: qsTr("没有答错的题。")
    }
}
