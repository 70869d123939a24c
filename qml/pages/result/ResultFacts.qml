// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// Right, time, change and pace: in one line where they fit, else in two.
GridLayout {
    id: facts

    required property ResultModel result

    readonly property bool compared: result.hasPrevious
    readonly property real needed: right.implicitWidth + used.implicitWidth + pace.implicitWidth
                                   + (compared ? change.implicitWidth : 0)

    columns: needed <= width ? (compared ? 4 : 3) : 2
    columnSpacing: 0
    rowSpacing: 8

    ResultFact {
        id: right
        Layout.fillWidth: true
        label: qsTr("答对")
        value: facts.result.right + " / " + facts.result.questions
    }
    ResultFact {
        id: used
        Layout.fillWidth: true
        divided: true
        label: qsTr("用时")
        value: Phrases.clock(facts.result.secondsUsed)
        rest: "/ " + Phrases.clock(facts.result.secondsAllowed)
    }
    ResultFact {
        id: change
        Layout.fillWidth: true
        visible: facts.compared
        divided: facts.columns > 2
        label: qsTr("比上次")
        value: qsTr("%1 分").arg(facts.result.change)
    }
    ResultFact {
        id: pace
        Layout.fillWidth: true
        divided: facts.columns > 2 || facts.compared
        label: qsTr("平均每题")
        value: Durations.words(facts.result.secondsPerQuestion)
    }
}
