// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// Type size, colours, language and motion.
Card {
    id: card

    required property SettingsModel settings

    readonly property var sizes: [100, 125, 150]
    readonly property var themes: ["system", "light", "dark"]
    readonly property var languages: ["system", "zh", "en"]

    title: qsTr("显示")
    spacing: 12

    SettingRow {
        label: qsTr("字号")

        Segmented {
            name: qsTr("字号")
            model: [qsTr("标准"), qsTr("大"), qsTr("特大")]
            currentIndex: card.sizes.indexOf(card.settings.typeSize)
            onChosen: index => card.settings.typeSize = card.sizes[index]
        }
    }
    SettingRow {
        label: qsTr("外观")

        Segmented {
            name: qsTr("外观")
            model: [qsTr("跟随系统"), qsTr("浅"), qsTr("深")]
            currentIndex: card.themes.indexOf(card.settings.theme)
            onChosen: index => card.settings.theme = card.themes[index]
        }
    }
    SettingRow {
        label: qsTr("语言")

        Segmented {
            name: qsTr("语言")
            model: [qsTr("跟随系统"), "中文", "English"]
            currentIndex: card.languages.indexOf(card.settings.language)
            onChosen: index => card.settings.language = card.languages[index]
        }
    }
    SettingRow {
        label: qsTr("动画")

        CheckBox {
            text: qsTr("减少动画")
            checked: card.settings.reduceMotion
            onToggled: card.settings.reduceMotion = checked
        }
    }
}
