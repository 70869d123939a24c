// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// Past predictions and how the exams ended; once there are enough of them, how reliable they were.
Card {
    id: card

    required property ReadinessModel readiness
    property bool narrow: false

    readonly property int lacking: readiness.toJudge - readiness.judged

    title: qsTr("过去的预测")

    PlainText {
        Layout.fillWidth: true
        color: Theme.text2
        text: card.readiness.predictions === 0
            ? qsTr("还没有。开始模拟考试时，如果已经能估算，会记下当时的通过把握；交卷后在这里对照结果。")
            : card.lacking > 0
            ? qsTr("有结果的预测满 %1 次后，这里会说明估得准不准，还差 %2 次。").arg(card.readiness.toJudge).arg(card.lacking)
            : qsTr("%1 次预测平均 %2 %，实际合格 %3 次（%4 %）。").arg(card.readiness.judged).arg(Math.round(card.readiness.judgedTold))
                  .arg(card.readiness.judgedPassed).arg(Math.round(100 * card.readiness.judgedPassed / card.readiness.judged))
    }
    Column {
        Layout.fillWidth: true
        Layout.topMargin: 4
        Layout.bottomMargin: 8
        visible: card.lacking <= 0
        spacing: 10

        Repeater {
            model: card.lacking <= 0 ? card.readiness.bands : null

            ReliabilityBand {
                required property var model

                width: parent.width
                from: model.from
                until: model.until
                told: model.told
                passed: model.passed
                exams: model.exams
            }
        }
    }
    Column {
        Layout.fillWidth: true
        visible: card.readiness.predictions > 0

        Repeater {
            model: card.readiness.past

            PastRow {
                required property var model

                width: parent.width
                narrow: card.narrow
                last: index === card.readiness.past.count - 1
                day: model.day
                title: model.title
                chance: model.chance
                low: model.low
                high: model.high
                result: model.result
            }
        }
    }
    PlainText {
        Layout.fillWidth: true
        visible: card.readiness.predictions > card.readiness.past.count
        role: PlainText.Role.Caption
        color: Theme.text2
        text: qsTr("列出最近 %1 次，共 %2 次。").arg(card.readiness.past.count).arg(card.readiness.predictions)
    }
}
