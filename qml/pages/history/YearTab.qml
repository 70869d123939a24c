// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// 年度: what the record of a year will contain, to be exported for the yearly report.
HistoryTab {
    id: tab

    required property YearModel record

    readonly property var exams: record.exams
    readonly property var statutes: record.statutes
    readonly property var months: record.months
    readonly property bool nameless: record.name === "" || record.unit === ""

    onVisibleChanged: if (visible) record.reload()

    Notice {
        Layout.fillWidth: true
        visible: tab.record.error !== ""
        kind: Notice.Kind.Bad
        text: tab.record.error
    }
    Flow {
        Layout.fillWidth: true
        spacing: 12

        Select {
            width: Theme.controlHeight(150)
            name: qsTr("年度")
            model: tab.record.years
            textRole: "year"
            valueRole: "year"
            value: tab.record.year
            onActivated: tab.record.year = currentValue
        }
        PrimaryButton {
            enabled: !tab.record.empty
            icon.name: "print"
            text: qsTr("导出 PDF")
            onClicked: tab.record.exportPdf()
        }
        SecondaryButton {
            enabled: !tab.record.empty
            icon.name: "export"
            text: qsTr("导出 CSV")
            onClicked: tab.record.exportCsv()
        }
    }
    PlainText {
        Layout.fillWidth: true
        color: Theme.text2
        text: tab.record.empty ? qsTr("%1 年没有学习记录，没有可以导出的内容。").arg(tab.record.year)
                               : qsTr("下面是 %1 年度学法情况报告的内容，可以附在年度述法报告后面。").arg(tab.record.year)
    }
    Notice {
        Layout.fillWidth: true
        visible: !tab.record.empty && tab.nameless
        text: qsTr("姓名或单位还没有填写，报告里会留空；可以在设置里填写。")
    }
    YearFacts {
        Layout.fillWidth: true
        visible: !tab.record.empty
        record: tab.record
    }
    Card {
        Layout.fillWidth: true
        visible: tab.exams.length > 0
        padding: 22
        title: qsTr("模拟考试")

        FigureTable {
            Layout.fillWidth: true
            name: qsTr("模拟考试")
            heads: [qsTr("试卷"), qsTr("次数"), qsTr("合格"), qsTr("最好成绩"), qsTr("日期")]
            widths: [48, 48, 92, 92]
            rows: tab.exams.map(exam => ({cells: [exam.title, exam.attempts, exam.passed, exam.best + " / " + exam.total,
                                                         Phrases.isoDay(exam.day)]}))
        }
    }
    Card {
        Layout.fillWidth: true
        visible: tab.statutes.length > 0
        padding: 22
        title: qsTr("学习的法律法规")

        FigureTable {
            Layout.fillWidth: true
            name: qsTr("学习的法律法规")
            heads: [qsTr("法律法规"), qsTr("答题"), qsTr("答对率"), qsTr("用时")]
            widths: [72, 72, 120]
            rows: tab.statutes.map(one => ({cells: [one.statute, one.answers,
                qsTr("%1 %").arg(one.answers > 0 ? Math.round(100 * one.rights / one.answers) : 0), Durations.words(one.seconds)]}))
        }
    }
    Card {
        Layout.fillWidth: true
        visible: tab.record.answers > 0
        padding: 22
        title: qsTr("各月答题")

        BarChart {
            Layout.fillWidth: true
            name: qsTr("各月答题")
            max: tab.months.reduce((most, one) => Math.max(most, one), 0)
            bars: tab.months.map((answers, i) => ({label: qsTr("%1 月").arg(i + 1), value: answers, words: "" + answers}))
        }
        FigureTable {
            Layout.fillWidth: true
            name: qsTr("各月答题")
            heads: [qsTr("月份"), qsTr("答题")]
            widths: [92]
            rows: tab.months.map((answers, i) => ({answers: answers, cells: [qsTr("%1 月").arg(i + 1), answers]}))
                .filter(row => row.answers > 0)
        }
    }
}
