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
    required property DataFolderModel folder
    required property StudySettingsModel study
    required property ProfilesModel profiles

    readonly property bool twoColumns: step > 1
    readonly property int columnWidth: twoColumns ? Math.floor((span - Theme.columnGap) / 2) : span

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
    // Positioners with plain widths: nested layouts keep heights of before their texts were wrapped.
    Grid {
        columns: page.twoColumns ? 2 : 1
        columnSpacing: Theme.columnGap
        rowSpacing: Theme.cardGap

        Column {
            width: page.columnWidth
            spacing: Theme.cardGap

            CandidateCard {
                width: parent.width
                settings: page.settings
            }
            DisplayCard {
                width: parent.width
                settings: page.settings
            }
            UsersCard {
                width: parent.width
                profiles: page.profiles
            }
        }
        Column {
            width: page.columnWidth
            spacing: Theme.cardGap

            PracticeCard {
                width: parent.width
                study: page.study
            }
            FoldersCard {
                width: parent.width
                settings: page.settings
                folder: page.folder
                questions: page.banks.questions
            }
            BackupsCard {
                width: parent.width
                settings: page.settings
            }
            PlainText {
                width: parent.width
                role: PlainText.Role.Secondary
                color: Theme.text2
                text: qsTr("任前学法 %1 · 自由软件，许可证 GPL-3.0-or-later").arg(page.settings.version)
            }
        }
    }
}
