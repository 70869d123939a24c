// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Renqian
import Renqian.Ui

// Right, time, change and pace, in one line where they fit.
Flow {
    id: facts

    required property ResultModel result

    readonly property int count: result.hasPrevious ? 4 : 3
    readonly property real widest: Math.max(right.implicitWidth, used.implicitWidth, change.implicitWidth, pace.implicitWidth)
    readonly property int columns: count * widest <= width ? count : Math.max(1, Math.min(2, Math.floor(width / widest)))
    readonly property real cell: Math.floor(width / columns)

    spacing: 0

    ResultFact {
        id: right
        width: facts.cell
        label: qsTr("答对")
        value: facts.result.right + " / " + facts.result.questions
    }
    ResultFact {
        id: used
        width: facts.cell
        divided: facts.columns > 1
        label: qsTr("用时")
        value: Phrases.clock(facts.result.secondsUsed)
        rest: "/ " + Phrases.clock(facts.result.secondsAllowed)
    }
    ResultFact {
        id: change
        width: facts.cell
        visible: facts.result.hasPrevious
        divided: facts.columns > 2
        label: qsTr("比上次")
        value: qsTr("%1 分").arg(facts.result.change)
    }
    ResultFact {
        id: pace
        width: facts.cell
        divided: facts.columns > 1 && (facts.columns > 2 || facts.result.hasPrevious)
        label: qsTr("平均每题")
        value: Durations.words(facts.result.secondsPerQuestion)
    }
}
