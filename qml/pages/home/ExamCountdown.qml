// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// The day of the exam beside the title, where there is no room for its card.
RowLayout {
    id: countdown

    required property HomeModel home

    signal settingsRequested()

    spacing: 10

    PlainText {
        Layout.alignment: Qt.AlignBottom
        visible: text !== ""
        wrapMode: Text.NoWrap
        bold: countdown.home.examState === "today"
        color: bold ? Theme.accentText : Theme.text
        text: ({today: qsTr("今天考试"), past: qsTr("已考完")})[countdown.home.examState] ?? ""
    }
    DayCount {
        visible: countdown.home.examState === "future"
        compact: true
        lead: qsTr("距考试")
        days: countdown.home.daysLeft
    }
    TextLink {
        Layout.alignment: Qt.AlignBottom
        visible: countdown.home.examState === "none" || countdown.home.examState === "past"
        text: countdown.home.examState === "none" ? qsTr("设置考试日期") : qsTr("设置下一次")
        onClicked: countdown.settingsRequested()
    }
}
