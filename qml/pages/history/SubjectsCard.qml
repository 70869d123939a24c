// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// 各科目得分率: the subjects, and one of them over time, as a chart and as a table.
Card {
    id: card

    required property DevelopmentModel development
    property bool roomy: true

    readonly property bool mocks: development.source === "mocks"
    readonly property var columns: development.columns
    readonly property string subjectName: development.subjects[development.subject]?.name ?? ""
    readonly property string heading: qsTr("%1得分率").arg(subjectName)

    // 11-23, or the month 2026-11
    function when(day: date): string {
        return mocks ? Phrases.shortDay(day) : day.toLocaleDateString(Phrases.locale, "yyyy-MM")
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
            text: qsTr("各科目得分率")
        }
        Segmented {
            name: qsTr("依据")
            model: [qsTr("模拟考试"), qsTr("全部答题")]
            currentIndex: card.mocks ? 0 : 1
            onChosen: index => card.development.source = index === 0 ? "mocks" : "answers"
        }
    }
    PlainText {
        Layout.fillWidth: true
        role: PlainText.Role.Secondary
        color: Theme.text2
        text: card.mocks ? qsTr("最近 %n 次模拟考试，按得分计算。", "", card.development.papers)
                         : qsTr("最近十二个月，按练习和模拟考试的答对率计算。")
    }
    PlainText {
        Layout.fillWidth: true
        visible: card.development.subjects.length === 0
        color: Theme.text2
        text: card.mocks ? qsTr("还没有模拟考试成绩。") : qsTr("这十二个月还没有答题。")
    }
    GridLayout {
        Layout.fillWidth: true
        visible: card.development.subjects.length > 0
        columns: card.roomy ? 2 : 1
        columnSpacing: 28
        rowSpacing: 16

        Column {
            id: list
            Layout.preferredWidth: card.roomy ? Theme.iconSize(330) : -1
            Layout.fillWidth: !card.roomy
            Layout.alignment: Qt.AlignTop
            Accessible.role: Accessible.List
            Accessible.name: qsTr("科目")

            Repeater {
                id: subjects
                model: card.development.subjects

                SubjectRow {
                    required property var modelData
                    required property int index

                    width: list.width
                    name: modelData.name
                    counts: modelData.part + " / " + modelData.whole
                    percent: modelData.percent
                    change: modelData.change
                    changed: modelData.changed
                    selected: index === card.development.subject
                    onClicked: card.development.subject = index
                    onStepped: by => {
                        const next = index + by
                        if (next < 0 || next >= subjects.count)
                            return
                        card.development.subject = next
                        subjects.itemAt(next).forceActiveFocus(Qt.TabFocusReason)
                    }
                }
            }
        }
        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            spacing: 8

            PlainText {
                Layout.fillWidth: true
                bold: true
                text: card.heading
            }
            BarChart {
                Layout.fillWidth: true
                name: card.heading
                weakBelow: 50
                bars: card.columns.map(column => ({
                    label: card.when(column.day),
                    value: column.percent,
                    words: column.percent < 0 ? "–" : qsTr("%1 %").arg(column.percent)}))
            }
            FigureTable {
                Layout.fillWidth: true
                name: card.heading
                heads: card.mocks ? [qsTr("考试"), qsTr("得分"), qsTr("得分率"), qsTr("用时")]
                                  : [qsTr("月份"), qsTr("答对"), qsTr("答对率"), qsTr("用时")]
                widths: [92, 64, 72]
                rows: card.columns.filter(column => column.percent >= 0).reverse().map(column => ({cells: [
                    card.mocks ? Phrases.isoDay(column.day) + " " + column.title : card.when(column.day),
                    column.part + " / " + column.whole, qsTr("%1 %").arg(column.percent), Phrases.clock(column.seconds)]}))
            }
        }
    }
}
