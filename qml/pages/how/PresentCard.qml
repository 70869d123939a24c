// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// The chance as it is told now, for which paper and which day.
Card {
    id: card

    required property ReadinessModel readiness
    readonly property OutlookText words: OutlookText { readiness: card.readiness }
    property bool narrow: false

    readonly property bool told: readiness.state === "value"

    signal settingsRequested()

    title: qsTr("现在的估计")

    GridLayout {
        columns: card.narrow ? 1 : 2
        columnSpacing: 16

        PlainText {
            wrapMode: Text.NoWrap
            color: Theme.text2
            text: qsTr("按哪一份卷")
        }
        Select {
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.iconSize(460)
            name: qsTr("按哪一份卷")
            textRole: "title"
            valueRole: "id"
            model: card.readiness.blueprints
            value: card.readiness.blueprint
            onActivated: card.readiness.blueprint = currentValue
        }
        PlainText {
            wrapMode: Text.NoWrap
            color: Theme.text2
            text: qsTr("按哪一天")
        }
        RowLayout {
            spacing: 16

            PlainText {
                text: !card.readiness.dated ? qsTr("没有设置考试日期，按明天就考估算")
                    : card.readiness.daysLeft > 0 ? qsTr("考试日期，还有 %n 天", "", card.readiness.daysLeft) : qsTr("今天就考")
            }
            TextLink {
                text: card.readiness.dated ? qsTr("修改考试日期") : qsTr("设置考试日期")
                onClicked: card.settingsRequested()
            }
        }
    }
    IntervalBar {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.iconSize(620)
        Layout.topMargin: 8
        visible: card.told
        value: card.readiness.chance
        low: card.readiness.low
        high: card.readiness.high
    }
    PlainText {
        Layout.fillWidth: true
        bold: true
        text: card.told ? qsTr("通过把握 %1 %").arg(OutlookWords.figure(card.readiness.chance))
            : card.readiness.state === "missing" ? qsTr("还不能估算") : ""
        visible: text !== ""
    }
    PlainText {
        Layout.fillWidth: true
        color: Theme.text2
        text: Phrases.sentences([card.words.sentence, card.told && card.readiness.recalibrated
            ? qsTr("已按过去的预测和结果校正。") : ""])
    }
}
