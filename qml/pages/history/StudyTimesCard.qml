// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// 学习时间: answers of each day, minutes of each week or month.
Card {
    id: card

    required property DevelopmentModel development

    readonly property var periods: ["day", "week", "month"]
    readonly property string period: development.period
    readonly property bool daily: period === "day"
    readonly property var times: development.times
    readonly property real most: times.reduce((most, time) => Math.max(most, amount(time)), 0)
    readonly property string heading: ({day: qsTr("每天答题数"), week: qsTr("每周学习分钟数"), month: qsTr("每月学习分钟数")})[period]

    function amount(time: var): int { return daily ? time.answers : Math.round(time.seconds / 60) }
    function when(day: date): string {
        return period === "month" ? day.toLocaleDateString(Phrases.locale, "yyyy-MM") : Phrases.shortDay(day)
    }

    padding: 22
    spacing: 12

    Flow {
        Layout.fillWidth: true
        spacing: 16

        PlainText {
            height: Theme.controlHeight(44)
            verticalAlignment: Text.AlignVCenter
            role: PlainText.Role.Option
            bold: true
            wrapMode: Text.NoWrap
            text: qsTr("学习时间")
        }
        Segmented {
            name: qsTr("按")
            model: [qsTr("按日"), qsTr("按周"), qsTr("按月")]
            currentIndex: card.periods.indexOf(card.period)
            onChosen: index => card.development.period = card.periods[index]
        }
    }
    PlainText {
        Layout.fillWidth: true
        role: PlainText.Role.Secondary
        color: Theme.text2
        text: card.period === "week" ? qsTr("%1，日期是星期一。").arg(card.heading) : qsTr("%1。").arg(card.heading)
    }
    BarChart {
        Layout.fillWidth: true
        name: card.heading
        max: card.most
        bars: card.times.map(time => ({label: card.when(time.day), value: card.amount(time), words: "" + card.amount(time)}))
    }
    FigureTable {
        Layout.fillWidth: true
        name: card.heading
        heads: [qsTr("时间"), qsTr("答题"), qsTr("答对率"), qsTr("用时")]
        widths: [72, 72, 110]
        rows: card.times.filter(time => time.answers > 0).reverse().map(time => ({cells: [
            card.when(time.day), time.answers, qsTr("%1 %").arg(Math.round(100 * time.rights / time.answers)),
            Durations.words(time.seconds)]}))
    }
}
