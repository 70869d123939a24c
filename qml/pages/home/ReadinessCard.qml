// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// 通过把握: figure and band, or what is missing for them. Lying, the figure stands beside the band.
Card {
    id: card

    required property ReadinessModel readiness
    readonly property OutlookText words: OutlookText { readiness: card.readiness }
    property bool lying: false

    readonly property bool told: readiness.state === "value"

    signal howRequested()

    Component.onCompleted: readiness.refresh()
    Connections {
        target: card.readiness
        function onOutdated() { card.readiness.refresh() }
    }

    GridLayout {
        columns: card.lying ? 3 : 1
        columnSpacing: 24
        rowSpacing: 4

        PlainText {
            role: PlainText.Role.Option
            bold: true
            wrapMode: Text.NoWrap
            text: qsTr("通过把握")
        }
        RowLayout {
            visible: card.told
            spacing: 6

            PlainText {
                role: PlainText.Role.Display
                bold: true
                wrapMode: Text.NoWrap
                text: OutlookWords.figure(card.readiness.chance)
                Accessible.ignored: true
            }
            PlainText {
                Layout.alignment: Qt.AlignBottom
                Layout.bottomMargin: 4
                font.pixelSize: Theme.title
                bold: true
                text: "%"
                Accessible.ignored: true
            }
        }
        IntervalBar {
            Layout.fillWidth: true
            visible: card.told
            value: card.readiness.chance
            low: card.readiness.low
            high: card.readiness.high
        }
        PlainText {
            Layout.fillWidth: true
            visible: card.readiness.state === "missing"
            role: PlainText.Role.Title
            bold: true
            text: qsTr("还不能估算")
        }
    }
    PlainText {
        Layout.fillWidth: true
        role: PlainText.Role.Secondary
        color: Theme.text2
        text: card.words.sentence
    }
    TextLink {
        visible: card.readiness.state === "failed"
        text: qsTr("重试")
        onClicked: card.readiness.setOutdated()
    }
    TextLink {
        text: qsTr("怎样算出来的")
        onClicked: card.howRequested()
    }
}
