// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Renqian
import Renqian.Ui

// The figures of a year in one line, or in several where it is narrow.
Card {
    id: facts

    required property YearModel record

    padding: 22

    Flow {
        Layout.fillWidth: true
        spacing: 12

        ResultFact { label: qsTr("学习天数"); value: "" + facts.record.studyDays }
        ResultFact { divided: true; label: qsTr("用时"); value: Durations.words(facts.record.seconds) }
        ResultFact { divided: true; label: qsTr("答题"); value: "" + facts.record.answers }
        ResultFact {
            divided: true
            label: qsTr("答对率")
            value: facts.record.answers > 0 ? qsTr("%1 %").arg(Math.round(100 * facts.record.rights / facts.record.answers)) : "–"
        }
        ResultFact { divided: true; label: qsTr("新学题目"); value: "" + facts.record.fresh }
        ResultFact { divided: true; label: qsTr("模拟考试"); value: qsTr("%n 次", "", facts.record.sittings) }
    }
}
