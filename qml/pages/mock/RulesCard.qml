// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// 考生须知 of the chosen blueprint: figures, how each part is marked, what to know, keys; or why it cannot be drawn.
Card {
    id: card

    required property MockModel mock

    readonly property bool usable: mock.questions > 0

    signal banksRequested()

    padding: 24
    spacing: 14

    RowLayout {
        spacing: 16

        PlainText {
            font.pixelSize: Theme.option + 2
            bold: true
            text: qsTr("考生须知")
        }
        PlainText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignRight
            role: PlainText.Role.Secondary
            color: Theme.text2
            maximumLineCount: 2
            elide: Text.ElideRight
            text: card.mock.title
        }
    }
    ProblemNotice {
        Layout.fillWidth: true
        visible: card.mock.problems.count > 0
        mock: card.mock
        onBanksRequested: card.banksRequested()
    }
    FiguresBox {
        Layout.fillWidth: true
        visible: card.usable
        mock: card.mock
    }
    SectionTable {
        Layout.fillWidth: true
        visible: card.usable
        mock: card.mock
    }
    Hairline { Layout.fillWidth: true; visible: card.usable }
    RuleList {
        Layout.fillWidth: true
        visible: card.usable
        mock: card.mock
    }
    Hairline { Layout.fillWidth: true; visible: card.usable }
    ExamKeys { Layout.fillWidth: true; visible: card.usable }
}
