// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// Right, wrong, share and time of a run: in one line where they fit, else in two.
GridLayout {
    id: facts

    required property PracticeRunModel run

    readonly property real needed: right.implicitWidth + wrong.implicitWidth + share.implicitWidth + time.implicitWidth
    readonly property bool oneLine: needed <= width

    columns: oneLine ? 4 : 2
    columnSpacing: 0
    rowSpacing: 8

    ResultFact {
        id: right
        Layout.fillWidth: true
        label: qsTr("答对")
        value: facts.run.rights
        rest: facts.run.regained > 0 ? qsTr("另有 %1 题再答时对").arg(facts.run.regained) : ""
    }
    ResultFact {
        id: wrong
        Layout.fillWidth: true
        divided: true
        label: qsTr("答错")
        value: facts.run.wrongs
    }
    ResultFact {
        id: share
        Layout.fillWidth: true
        divided: facts.oneLine
        label: qsTr("正确率")
        value: facts.run.rights + facts.run.wrongs > 0
               ? qsTr("%1 %").arg(Math.round(100 * facts.run.rights / (facts.run.rights + facts.run.wrongs))) : "—"
    }
    ResultFact {
        id: time
        Layout.fillWidth: true
        divided: true
        label: qsTr("用时")
        value: Durations.words(facts.run.seconds)
    }
}
