// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// The score on its scale with the facts about it, and the ways on.
Card {
    id: panel

    required property ResultModel result
    property bool roomy: true

    readonly property color tone: result.passed ? Theme.ok : Theme.bad
    readonly property string verdict: {
        if (result.belowPass)
            return qsTr("距合格线还差 %1 分").arg(result.margin)
        if (!result.passed)
            return qsTr("总分到线，有科目未达最低要求")
        return result.margin === "0" ? qsTr("正好到合格线") : qsTr("高出合格线 %1 分").arg(result.margin)
    }

    signal reviewRequested(string filter)

    function focusFirst() { review.forceActiveFocus(Qt.OtherFocusReason) }

    padding: 22

    GridLayout {
        Layout.fillWidth: true
        columns: panel.roomy ? 3 : 1
        columnSpacing: 28
        rowSpacing: 20

        ColumnLayout {
            Layout.minimumWidth: panel.roomy ? Theme.iconSize(236) : 0
            Layout.fillWidth: !panel.roomy
            spacing: 2

            Row {
                spacing: 12
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("得 %1 分，满分 %2 分").arg(panel.result.earned).arg(panel.result.total)

                SerifText {
                    id: score
                    capped: true
                    role: PlainText.Role.Hero
                    wrapMode: Text.NoWrap
                    lineHeight: Math.round(1.1 * font.pixelSize)
                    text: panel.result.earned
                    Accessible.ignored: true
                }
                PlainText {
                    anchors.baseline: score.baseline
                    role: PlainText.Role.Option
                    color: Theme.text2
                    wrapMode: Text.NoWrap
                    text: qsTr("/ %1 分").arg(panel.result.total)
                    Accessible.ignored: true
                }
            }
            Flow {
                Layout.fillWidth: true
                spacing: 10

                StatusTag {
                    kind: panel.result.passed ? StatusTag.Kind.Ok : StatusTag.Kind.Bad
                    role: PlainText.Role.Option
                    size: 22
                }
                PlainText {
                    role: PlainText.Role.Secondary
                    color: Theme.text2
                    topPadding: leading + 3
                    text: panel.verdict
                }
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 14

            Gauge {
                Layout.fillWidth: true
                score: Number(panel.result.earned)
                max: Number(panel.result.total)
                pass: Number(panel.result.pass)
            }
            ResultFacts {
                Layout.fillWidth: true
                result: panel.result
            }
        }
        GridLayout {
            Layout.fillWidth: !panel.roomy
            Layout.minimumWidth: panel.roomy ? Theme.controlHeight(188) : 0
            columns: panel.roomy ? 1 : 2
            rowSpacing: 10
            columnSpacing: 12

            PrimaryButton {
                id: review
                Layout.fillWidth: true
                icon.name: "list-check"
                text: qsTr("逐题回顾")
                keyCap: "Enter"
                onClicked: panel.reviewRequested("all")
            }
            SecondaryButton {
                Layout.fillWidth: true
                enabled: panel.result.wrong > 0
                text: panel.result.wrong > 0 ? qsTr("只看错题 %1").arg(panel.result.wrong) : qsTr("没有错题")
                onClicked: panel.reviewRequested("wrong")
            }
        }
    }
}
