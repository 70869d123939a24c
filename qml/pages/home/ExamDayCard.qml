// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// How long until the exam: not set, days, today, or past.
Card {
    id: card

    required property HomeModel home
    property string pace: ""

    readonly property bool future: home.examState === "future"
    readonly property bool unset: home.examState === "none"

    signal settingsRequested()

    spacing: 0
    stretch: true

    RowLayout {
        Layout.fillHeight: false

        PlainText {
            Layout.fillWidth: true
            role: PlainText.Role.Option
            bold: true
            text: card.future ? qsTr("距考试") : qsTr("考试日期")
        }
        Icon { name: "calendar"; color: Theme.text3 }
    }
    DayCount {
        Layout.topMargin: 4
        visible: card.future
        days: card.home.daysLeft
    }
    PlainText {
        Layout.topMargin: 4
        Layout.fillWidth: true
        visible: card.future && text !== ""
        role: PlainText.Role.Secondary
        color: Theme.text2
        text: card.pace
    }
    SerifText {
        Layout.topMargin: 12
        Layout.fillWidth: true
        visible: card.home.examState === "today" || card.home.examState === "past"
        color: card.home.examState === "today" ? Theme.accentText : Theme.text
        text: card.home.examState === "today" ? qsTr("今天考试") : qsTr("已考完")
    }
    PlainText {
        Layout.topMargin: 12
        Layout.fillWidth: true
        visible: card.unset
        color: Theme.text2
        text: qsTr("设置后，这里显示还有多少天。")
    }
    Item { Layout.fillHeight: true }
    Hairline {
        Layout.fillWidth: true
        Layout.topMargin: 12
        visible: !card.unset
    }
    PlainText {
        Layout.topMargin: 12
        Layout.fillWidth: true
        visible: !card.unset
        bold: true
        text: Phrases.dayWithWeekday(card.home.examDay)
    }
    TextLink {
        Layout.topMargin: 4
        visible: !card.unset
        text: card.home.examState === "past" ? qsTr("设置下一次") : qsTr("修改考试日期")
        onClicked: card.settingsRequested()
    }
    SecondaryButton {
        Layout.topMargin: 12
        visible: card.unset
        text: qsTr("设置考试日期")
        onClicked: card.settingsRequested()
    }
}
