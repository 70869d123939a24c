// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Renqian
import Renqian.Ui

// The parts of the paper: how many, worth what, marked how. A positioner: the layouts of Qt 6.4 crash when a paper
// with fewer parts is chosen.
Column {
    id: table

    required property MockModel mock

    spacing: 0

    SectionRow {
        width: table.width
        head: true
        typeName: qsTr("题型")
        count: qsTr("题数")
        points: qsTr("每题")
        rule: qsTr("计分方法")
    }
    Repeater {
        model: table.mock.sections

        SectionRow {
            id: part
            required property var model

            width: table.width
            typeName: part.model.typeName
            count: part.model.count
            points: qsTr("%1 分").arg(part.model.points)
            rule: part.model.rule
        }
    }
}
