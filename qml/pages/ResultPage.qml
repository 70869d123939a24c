// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// 成绩 of one attempt: the score, where the points went, and what the clock has to say.
ScrollPage {
    id: page

    required property ResultModel result

    readonly property bool known: result.error === ""
    readonly property string begun: result.startedAt.toLocaleString(Phrases.locale, qsTr("M月d日 HH:mm"))
    readonly property string ended: result.endedAt.toLocaleString(Phrases.locale, "HH:mm")

    signal reviewRequested(string attemptId, string filter)
    signal againRequested()
    signal historyRequested()

    title: known ? qsTr("成绩 · %1").arg(result.title) : qsTr("成绩")
    subtitle: !known ? "" : result.expired ? qsTr("%1 开始，%2 考试时间到，自动交卷").arg(begun).arg(ended)
                                           : qsTr("%1 开始，%2 交卷").arg(begun).arg(ended)
    heading: [
        SecondaryButton {
            visible: page.known
            icon.name: "export"
            text: qsTr("导出 PDF")
            onClicked: sheet.ask(page.result.attemptId)
        },
        SecondaryButton {
            icon.name: "chart"
            text: qsTr("成绩历史")
            onClicked: page.historyRequested()
        },
        SecondaryButton {
            icon.name: "undo"
            text: qsTr("再考一次")
            onClicked: page.againRequested()
        }
    ]
    Keys.onReturnPressed: if (known) reviewRequested(result.attemptId, "all")
    Keys.onEnterPressed: if (known) reviewRequested(result.attemptId, "all")
    Component.onCompleted: if (known) panel.focusFirst()

    Notice {
        Layout.fillWidth: true
        visible: !page.known
        kind: Notice.Kind.Bad
        text: page.result.error
    }
    ExportNotices {
        Layout.fillWidth: true
        exports: page.result.exports
    }
    ScoreSheetDialog {
        id: sheet
        onConfirmed: (attemptId, withWrong) => page.result.print(withWrong)
    }
    Repeater {
        model: page.known ? page.result.missedFloors : null

        Notice {
            required property string subject
            required property int percent

            Layout.fillWidth: true
            kind: Notice.Kind.Bad
            text: qsTr("%1没有达到该科目的最低得分率 %2 %。").arg(subject).arg(percent)
        }
    }
    ResultPanel {
        id: panel
        Layout.fillWidth: true
        visible: page.known
        result: page.result
        roomy: page.step > 0
        onReviewRequested: filter => page.reviewRequested(page.result.attemptId, filter)
    }
    GridLayout {
        Layout.topMargin: 4
        visible: page.known
        columns: page.step > 0 ? 2 : 1
        columnSpacing: Theme.columnGap
        rowSpacing: Theme.cardGap

        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 0
            title: qsTr("各部分得分")

            TallyTable {
                Layout.fillWidth: true
                heading: qsTr("题型")
                rows: page.result.sections
                roomy: page.step > 1
            }
            TallyTable {
                Layout.fillWidth: true
                Layout.topMargin: 12
                heading: qsTr("科目")
                rows: page.result.subjects
                roomy: page.step > 1
            }
        }
        WeakCard {
            Layout.fillWidth: page.step === 0
            Layout.fillHeight: true
            Layout.preferredWidth: page.step === 0 ? -1 : Theme.iconSize(page.step > 1 ? 380 : 300)
            result: page.result
        }
    }
    Card {
        Layout.fillWidth: true
        visible: page.known && page.result.notes.count > 0
        title: qsTr("计时记录")

        Repeater {
            model: page.result.notes

            PlainText {
                required property var model

                Layout.fillWidth: true
                color: Theme.text2
                text: model.text
            }
        }
    }
}
