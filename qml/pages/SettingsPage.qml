// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// 设置: the person, the look, the data. Every change holds at once.
ScrollPage {
    id: page

    required property SettingsModel settings
    required property BanksModel banks

    readonly property bool twoColumns: step > 1

    title: qsTr("设置")

    Notice {
        Layout.fillWidth: true
        visible: text !== ""
        kind: Notice.Kind.Bad
        text: page.settings.error
    }
    Notice {
        Layout.fillWidth: true
        visible: text !== ""
        kind: Notice.Kind.Ok
        text: page.settings.done
    }
    GridLayout {
        Layout.fillWidth: true
        columns: page.twoColumns ? 2 : 1
        columnSpacing: Theme.columnGap
        rowSpacing: Theme.cardGap

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            spacing: Theme.cardGap

            CandidateCard {
                Layout.fillWidth: true
                settings: page.settings
            }
            DisplayCard {
                Layout.fillWidth: true
                settings: page.settings
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            spacing: Theme.cardGap

            FoldersCard {
                Layout.fillWidth: true
                settings: page.settings
                questions: page.banks.questions
            }
            BackupsCard {
                Layout.fillWidth: true
                settings: page.settings
            }
            PlainText {
                Layout.fillWidth: true
                role: PlainText.Role.Secondary
                color: Theme.text2
                text: qsTr("任前学法 %1 · 自由软件，许可证 GPL-3.0-or-later").arg(page.settings.version)
            }
        }
    }
}
