// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// Who learns here, for which day and where: the region decides which local regulations are asked.
Card {
    id: card

    required property SettingsModel settings

    title: qsTr("考生")
    spacing: 12

    TextSetting {
        label: qsTr("姓名")
        value: card.settings.name
        maximumLength: 60
        placeholder: qsTr("显示在考试和成绩上，可以不填")
        onStored: text => card.settings.name = text
    }
    TextSetting {
        label: qsTr("单位")
        value: card.settings.unit
        maximumLength: 100
        placeholder: qsTr("可以不填")
        onStored: text => card.settings.unit = text
    }
    ExamDaySetting { settings: card.settings }
    SettingRow {
        label: qsTr("地区")

        Select {
            Layout.fillWidth: true
            name: qsTr("地区")
            model: card.settings.regions
            textRole: "name"
            valueRole: "code"
            value: card.settings.region
            onActivated: card.settings.region = currentValue
        }
    }
    PlainText {
        Layout.fillWidth: true
        role: PlainText.Role.Secondary
        color: Theme.text2
        text: qsTr("地区决定考哪些地方性法规。")
    }
}
